package vn.gtvt.sdk.license.portrait;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs a main class of the tests in a fresh JVM with a small heap. */
public final class ChildJvm {
  private ChildJvm() {}

  /** Returns what it printed, line by line; the last line is its exit code. */
  static List<String> run(Class<?> main, Predicate<String> jars, String... arguments)
      throws IOException, InterruptedException {
    return run(256, main, jars, arguments);
  }

  /** Runs it with so many megabytes of heap. */
  public static List<String> run(
      int megabytes, Class<?> main, Predicate<String> jars, String... arguments)
      throws IOException, InterruptedException {
    // A codec's own catch of an error must not hide that the memory was not enough.
    return run("-XX:+ExitOnOutOfMemoryError", megabytes, main, jars, arguments);
  }

  /** Runs it where the memory will not be enough, and goes on. */
  static List<String> runShortOfMemory(int megabytes, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    return run("-XX:-ExitOnOutOfMemoryError", megabytes, main, jar -> true, arguments);
  }

  private static List<String> run(
      String option, int megabytes, Class<?> main, Predicate<String> jars, String... arguments)
      throws IOException, InterruptedException {
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(jars)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                option,
                "-Djava.awt.headless=true",
                "-cp",
                path,
                main.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    List<String> lines = new ArrayList<>(printed.lines().toList());
    lines.add("exit " + process.exitValue());
    return lines;
  }

  static boolean isNoCodec(String jar) {
    return !jar.contains("jai-imageio") && !jar.contains("twelvemonkeys");
  }
}
