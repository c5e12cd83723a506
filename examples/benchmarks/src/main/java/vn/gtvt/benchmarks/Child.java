package vn.gtvt.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A fresh JVM with our own class path.
 *
 * @param exit what it ended with; {@link #TOO_LONG} if it was ended
 * @param firstLine nanoseconds from the start of the process to its first line
 * @param lines what it wrote
 * @param complaint what it wrote to its error stream
 */
record Child(int exit, double firstLine, List<String> lines, String complaint) {
  static final int TOO_LONG = -1;

  Child {
    lines = List.copyOf(lines);
  }

  /**
   * Runs a main class to its end.
   *
   * @throws IllegalStateException if it does not end well
   */
  static Child run(Class<?> main, String... arguments) throws IOException, InterruptedException {
    Child child = tryRun(main, 600, List.of(), arguments);
    if (child.exit() != 0) {
      throw new IllegalStateException(main.getSimpleName() + " broke: " + child.complaint());
    }
    return child;
  }

  /** Runs a main class with these options for the JVM, at most so many seconds. */
  static Child tryRun(Class<?> main, long seconds, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(String.join(File.separator, System.getProperty("java.home"), "bin", "java"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    long start = System.nanoTime();
    Path errors = Files.createTempFile("benchmark-", ".err");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    Thread watch = watch(process, seconds);
    double firstLine = Double.NaN;
    List<String> lines = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (lines.isEmpty()) {
          firstLine = System.nanoTime() - start;
        }
        lines.add(line);
      }
    }
    int exit = process.waitFor();
    boolean ended = !watch.isAlive();
    watch.interrupt();
    String complaint = Files.readString(errors, StandardCharsets.UTF_8);
    Files.delete(errors);
    return new Child(ended ? TOO_LONG : exit, firstLine, lines, complaint);
  }

  private static Thread watch(Process process, long seconds) {
    Thread watch =
        new Thread(
            () -> {
              try {
                TimeUnit.SECONDS.sleep(seconds);
                process.destroyForcibly();
              } catch (InterruptedException e) {
                // The process ended by itself.
                Thread.currentThread().interrupt();
              }
            },
            "watch");
    watch.setDaemon(true);
    watch.start();
    return watch;
  }
}
