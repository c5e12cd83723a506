package vn.gtvt.testkit.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.EngineSwitches;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.FilingEngineBuilder;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.testkit.trouble.Restoring;

/**
 * A host program in a JVM of its own: files the errands, says on its output what happens, and
 * stands still where it is to be killed.
 *
 * <p>Arguments: journal folder, sandbox, clock in milliseconds, file of errands, and any of {@code
 * AT_ONCE} and {@code LATE} (for a journal that was restored), {@code no-asking}, {@code refile},
 * and the name of a {@link Trade}, where it is not the practice portal's.
 */
final class FilingChild {
  static final Duration READ = Duration.ofMillis(400);

  private final Map<String, Errand> errands;
  private final ManualClock clock;
  private final Trade trade;
  private final Set<String> standing = ConcurrentHashMap.newKeySet();
  private final Set<String> wishing = ConcurrentHashMap.newKeySet();
  private final FilingEngine engine;
  private boolean isToBeRestored;

  private FilingChild(
      List<Errand> errands, ManualClock clock, Trade trade, FilingEngineBuilder builder) {
    this.errands = errands.stream().collect(Collectors.toMap(Errand::title, Function.identity()));
    this.clock = clock;
    this.trade = trade;
    EngineSwitches.bystander(builder, this::at);
    this.engine = builder.build();
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    say("STARTED");
    ManualClock clock = ManualClock.at(Instant.ofEpochMilli(Long.parseLong(args[2])));
    List<Errand> errands =
        Files.readAllLines(Path.of(args[3]), StandardCharsets.UTF_8).stream()
            .map(Errand::of)
            .toList();
    Set<String> flags = new HashSet<>(List.of(args));
    HttpSettings settings =
        new HttpSettings(
            Duration.ofSeconds(5), READ, Duration.ofSeconds(5), Duration.ofSeconds(5), 1 << 20, 24);
    Journal journal = EmbeddedJournal.open(Path.of(args[0]));
    HttpCaller caller = HttpCaller.open(settings);
    Trade trade = Trade.of(flags);
    FilingEngineBuilder builder =
        FilingEngine.builder()
            .tenant("practice")
            .journal(journal)
            .portal(trade.portal(URI.create(args[1]), caller, clock))
            .clock(clock)
            .inFlight(1)
            .pace(trade.pace().withJitter(0).withBreak(1_000, Duration.ofSeconds(1)))
            .preflight((dossier, day) -> new Outcome.Done<>(dossier))
            .signer((reference, dossier) -> new Outcome.Done<>(dossier));
    if (flags.contains("no-asking")) {
      EngineSwitches.withoutAsking(builder);
    }
    FilingChild child = new FilingChild(errands, clock, trade, builder);
    child.accept(flags.contains("refile"));
    if (flags.contains(Restoring.AT_ONCE.name())) {
      child.engine.afterRestore();
    }
    child.isToBeRestored = flags.contains(Restoring.LATE.name());
    say("READY");
    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    child.run();
    journal.close();
    say("END");
    Runtime.getRuntime().halt(0);
  }

  /** The parent reads line by line; a line is out before anything else happens. */
  private static synchronized void say(String... words) {
    System.out.println(String.join("\t", words));
    System.out.flush();
  }

  /** A host that files all again after a crash; not what it withdrew, for that would be anew. */
  private void accept(boolean all) {
    Set<String> withdrawn =
        engine.filings().stream()
            .filter(Filing::isToBeWithdrawn)
            .map(Filing::title)
            .collect(Collectors.toSet());
    for (Errand errand : errands.values()) {
      if (all && !withdrawn.contains(errand.title())) {
        Filing filing = engine.file(trade.dossier(errand));
        say("ACCEPTED", errand.title(), filing.reference());
      }
    }
  }

  private void at(Filing filing, String operation, String point) {
    KillPoint here = new KillPoint(operation, point);
    Errand errand = errands.get(filing.title());
    if (!KillPoint.all().contains(here)) {
      say("a point that is not in the matrix: " + here);
      Runtime.getRuntime().halt(3);
    }
    if (errand != null && here.equals(errand.kill()) && standing.add(filing.title())) {
      say("AT", filing.title(), operation, point);
      standStill();
    }
  }

  private static void standStill() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts here", e);
    }
  }

  /** Each filing that stands still keeps one thread; two more do the rest. */
  private void run() throws InterruptedException {
    for (int i = 0; i < errands.size() + 2; i++) {
      Thread worker = new Thread(this::work, "worker-" + i);
      worker.setDaemon(true);
      worker.start();
    }
    while (true) {
      List<Filing> moving =
          engine.filings().stream()
              .filter(filing -> !standing.contains(filing.title()))
              .filter(filing -> filing.state() == FilingState.OPEN)
              .toList();
      if (moving.isEmpty() && standing.isEmpty()) {
        engine.close();
        return;
      }
      moving.forEach(this::wish);
      restore(moving);
      moveClock(moving);
      synchronized (this) {
        notify();
        wait(1);
      }
    }
  }

  private void work() {
    while (true) {
      engine.runDue();
      try {
        synchronized (this) {
          wait();
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void restore(List<Filing> moving) {
    if (isToBeRestored && moving.stream().allMatch(filing -> filing.progress().isPresent())) {
      isToBeRestored = false;
      engine.afterRestore();
    }
  }

  /**
   * On a thread of its own: a wish waits for the worker that has the filing, and that one may be
   * standing still.
   */
  private void wish(Filing filing) {
    Errand errand = Objects.requireNonNull(errands.get(filing.title()));
    boolean isAsked = filing.supplementRequest().isPresent();
    boolean isToGo =
        errand.isWithdrawn() && filing.progress().isPresent() && !filing.isToBeWithdrawn();
    if ((isAsked || isToGo) && wishing.add(filing.title())) {
      Thread wish = new Thread(() -> wish(filing, errand), "wish");
      wish.setDaemon(true);
      wish.start();
    }
  }

  private void wish(Filing filing, Errand errand) {
    filing
        .supplementRequest()
        .ifPresent(asked -> engine.answer(filing.id(), trade.answer(errand.title(), asked)));
    if (errand.isWithdrawn()) {
      engine.withdraw(filing.id(), "thử rút hồ sơ");
    }
    wishing.remove(filing.title());
  }

  private void moveClock(List<Filing> moving) {
    moving.stream()
        .flatMap(filing -> filing.dueAt().stream())
        .min(Instant::compareTo)
        .filter(due -> due.isAfter(clock.instant()))
        .ifPresent(
            due -> {
              clock.set(due);
              say("CLOCK", Long.toString(due.toEpochMilli()));
            });
  }
}
