package vn.gtvt.testkit.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import vn.gtvt.sandbox.ManualClock;

/** One life of a child: from its start until it ends or is killed. */
final class ChildRun implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Thread reader;
  private final ManualClock clock;
  private final List<String> said = new ArrayList<>();
  private final Set<KillPoint> reached = new HashSet<>();
  private final Map<String, String> accepted = new ConcurrentHashMap<>();
  private int standing;
  private boolean started;
  private boolean ready;
  private boolean ended;
  private boolean gone;

  private ChildRun(Process process, ManualClock clock) {
    this.process = process;
    this.clock = clock;
    this.reader = new Thread(this::read, "child-reader");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts a child; the clock is the sandbox's, which follows the child's. */
  static ChildRun start(
      Path folder, String sandbox, ManualClock clock, List<Errand> errands, List<String> flags)
      throws IOException {
    Path list = folder.resolveSibling(folder.getFileName() + "-errands.txt");
    Files.write(list, errands.stream().map(Errand::line).toList(), StandardCharsets.UTF_8);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx128m"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
    command.add(FilingChild.class.getName());
    command.addAll(List.of(folder.toString(), sandbox));
    command.addAll(List.of(Long.toString(clock.millis()), list.toString()));
    command.addAll(flags);
    return new ChildRun(new ProcessBuilder(command).redirectErrorStream(true).start(), clock);
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        heard(line);
      }
    } catch (IOException e) {
      // The pipe of a killed child breaks: it said what it said.
    }
    synchronized (this) {
      gone = true;
      notifyAll();
    }
  }

  private synchronized void heard(String line) {
    String[] words = line.split("\t", -1);
    switch (words[0]) {
      case "STARTED" -> started = true;
      case "ACCEPTED" -> accepted.put(words[1], words[2]);
      case "READY" -> ready = true;
      case "CLOCK" -> follow(Instant.ofEpochMilli(Long.parseLong(words[1])));
      case "AT" -> {
        reached.add(new KillPoint(words[2], words[3]));
        standing++;
      }
      case "END" -> ended = true;
      default -> said.add(line);
    }
    notifyAll();
  }

  private void follow(Instant time) {
    if (time.isAfter(clock.instant())) {
      clock.set(time);
    }
  }

  /** Returns what was acknowledged: references by title. */
  Map<String, String> accepted() {
    return accepted;
  }

  void awaitStart() {
    await("started", () -> started);
  }

  void awaitReady() {
    await("ready", () -> ready);
  }

  void awaitStanding(int number) {
    await(number + " stand still", () -> standing == number);
  }

  void awaitEnd() {
    await("ended", () -> ended);
  }

  synchronized boolean hasEnded() {
    return ended;
  }

  private synchronized void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (gone || left <= 0) {
        throw new AssertionError(
            "the child is not so: " + what + "; standing " + standing + "; it said " + said);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new AssertionError("interrupted", e);
      }
    }
  }

  /** Lets a child that is ready begin. */
  void go() throws IOException {
    OutputStream out = process.getOutputStream();
    out.write('\n');
    out.flush();
  }

  /** Waits for the end of the child, at most for so long. */
  boolean endsWithin(long micros) throws InterruptedException {
    return process.waitFor(micros, TimeUnit.MICROSECONDS);
  }

  /** SIGKILL, and everything that was said before it is heard. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
    reader.join(PATIENCE.toMillis());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
