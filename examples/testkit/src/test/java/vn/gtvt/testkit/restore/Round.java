package vn.gtvt.testkit.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.practice.PracticeDossier;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.EngineSwitches;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.FilingEngineBuilder;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.sdk.filing.Pace;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.testkit.PracticeDossiers;
import vn.gtvt.testkit.PracticePortal;

/** One copy, one loss, one restore; what is wrong at the receiver afterwards. */
final class Round {
  private static final int DOSSIERS = 8;

  /** About as many as lie on the way of so many dossiers to their receiver. */
  private static final int POINTS = 170;

  private final SplittableRandom random;
  private final boolean isTold;
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private int sentSinceTheCopy;
  private int pointsToGo;
  private int thereAtCopy;
  private Runnable atCopy = () -> {};

  /**
   * Makes one.
   *
   * @param isTold whether the engine is told of the restore
   */
  Round(long seed, boolean isTold) {
    this.random = new SplittableRandom(seed);
    this.isTold = isTold;
  }

  int sentSinceTheCopy() {
    return sentSinceTheCopy;
  }

  List<String> run(Path folder) {
    Path journal = folder.resolve("journal");
    Path copy = folder.resolve("copy");
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start();
        HttpCaller caller = HttpCaller.open(HttpSettings.defaults())) {
      for (String write : List.of("practice.create", "practice.answer", "practice.withdraw")) {
        sandbox
            .faults()
            .seeded(
                write,
                random.nextLong(),
                0.3,
                Fault.cutBeforeWrite(),
                Fault.cutAfterWrite(),
                Fault.lateWrite(),
                Fault.junk());
      }
      PracticePortal portal = PracticePortal.at(sandbox.url(), caller, "practice");
      atCopy =
          () -> {
            copy(journal, copy);
            thereAtCopy = sandbox.practice().dossiers().size();
          };
      pointsToGo = 1 + random.nextInt(POINTS);
      work(
          journal,
          portal,
          engine -> {
            for (int i = 0; i < DOSSIERS; i++) {
              engine.file(PracticeDossiers.of(title(i), plan(i), 1));
            }
            live(engine, 2 + random.nextInt(40));
            while (pointsToGo > 0) {
              passed();
            }
          });
      sentSinceTheCopy = sandbox.practice().dossiers().size() - thereAtCopy;
      List<String> wrong = new ArrayList<>();
      work(
          copy,
          portal,
          engine -> {
            if (isTold) {
              engine.afterRestore();
            }
            live(engine, 5_000);
            wrong.addAll(wrong(engine.filings(), sandbox.practice().dossiers()));
          });
      return wrong;
    }
  }

  private static String title(int number) {
    return (number % 4 == 3 ? "RUT" : "HS") + number;
  }

  private static String plan(int number) {
    return switch (number % 4) {
      case 1 -> "SUPPLEMENT";
      case 3 -> "SLOW,PONDER";
      default -> "";
    };
  }

  private interface Work {
    void with(FilingEngine engine);
  }

  /** The copy is taken wherever the engine happens to be, as often as not inside an act. */
  private void passed() {
    if (pointsToGo > 0) {
      pointsToGo--;
      if (pointsToGo == 0) {
        atCopy.run();
      }
    }
  }

  private void work(Path folder, PracticePortal portal, Work work) {
    FilingEngineBuilder builder = FilingEngine.builder();
    EngineSwitches.bystander(builder, (filing, operation, point) -> passed());
    try (Journal journal = EmbeddedJournal.open(folder);
        FilingEngine engine =
            builder
                .tenant("practice")
                .journal(journal)
                .portal(portal)
                .clock(clock)
                .inFlight(1)
                .pace(Pace.defaults().withJitter(0).withBreak(1_000, Duration.ofSeconds(1)))
                .build()) {
      work.with(engine);
    }
  }

  /** The host does its part as soon as it is asked, also right after a restore. */
  private void live(FilingEngine engine, int rounds) {
    for (int i = 0; i < rounds; i++) {
      engine.filings().forEach(filing -> wish(engine, filing));
      engine.runDue();
      Optional<Instant> next = engine.nextDue();
      if (next.isEmpty()) {
        return;
      }
      if (next.get().isAfter(clock.instant())) {
        clock.set(next.get());
      }
    }
  }

  private static void wish(FilingEngine engine, Filing filing) {
    if (filing.state() != FilingState.OPEN) {
      return;
    }
    filing
        .supplementRequest()
        .ifPresent(
            asked ->
                engine.answer(filing.id(), PracticeDossiers.answer(filing.title(), asked.id())));
    if (filing.title().startsWith("RUT") && filing.receipt().isPresent()) {
      engine.withdraw(filing.id(), "thử rút hồ sơ");
    }
  }

  private static List<String> wrong(List<Filing> filings, List<PracticeDossier> dossiers) {
    Map<String, List<PracticeDossier>> there =
        dossiers.stream().collect(Collectors.groupingBy(PracticeDossier::title));
    List<String> wrong = new ArrayList<>();
    for (Filing filing : filings) {
      List<PracticeDossier> its = there.getOrDefault(filing.title(), List.of());
      if (its.size() != 1) {
        wrong.add(filing + " is there " + its.size() + " times");
        continue;
      }
      boolean isWithdrawn = filing.title().startsWith("RUT");
      boolean isAsked = filing.title().matches("HS[159]");
      PracticeDossier dossier = its.get(0);
      if (dossier.answers().size() != (isAsked ? 1 : 0)) {
        wrong.add(filing + " was answered " + dossier.answers().size() + " times");
      }
      if (dossier.withdrawals() != (isWithdrawn ? 1 : 0)) {
        wrong.add(filing + " was withdrawn " + dossier.withdrawals() + " times");
      }
      if (!isOver(filing, isWithdrawn)) {
        wrong.add(filing + " is not at its end: " + filing.problem());
      }
    }
    return wrong;
  }

  /** A withdrawal that is not in the copy is found as a dossier that was stopped. */
  private static boolean isOver(Filing filing, boolean isWithdrawn) {
    boolean isStopped = filing.status().filter(DossierStatus.STOPPED::equals).isPresent();
    return isWithdrawn
        ? filing.state() == FilingState.WITHDRAWN
            || (filing.state() == FilingState.FINISHED && isStopped)
        : filing.state() == FilingState.FINISHED && !isStopped;
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path each : files.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
