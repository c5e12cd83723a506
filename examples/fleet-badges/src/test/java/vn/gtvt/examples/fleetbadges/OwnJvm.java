package vn.gtvt.examples.fleetbadges;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts the program in a JVM of its own, as the build and its users do. */
final class OwnJvm {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path CLASS_PATH = Path.of("target", "runtime-classpath.txt");
  private static final String MODULE = "vn.gtvt.examples.fleetbadges";

  private final Path java;
  private final Path workingFolder;

  OwnJvm(Path home, Path workingFolder) {
    this.java = home.resolve("bin").resolve("java");
    this.workingFolder = workingFolder;
  }

  /** Returns the home of the JVM that runs this test. */
  static Path thisHome() {
    return Path.of(System.getProperty("java.home"));
  }

  /** What a run left behind: the code it ended with, and the bytes of both its outputs. */
  static final class Ended {
    private final int code;
    private final byte[] console;

    private Ended(int code, byte[] console) {
      this.code = code;
      this.console = console;
    }

    int code() {
      return code;
    }

    byte[] console() {
      return console.clone();
    }

    String text() {
      return new String(console, StandardCharsets.UTF_8);
    }
  }

  Ended onClassPath(Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    return run(environment, List.of("-cp", path(), MODULE + ".Main"), options);
  }

  Ended onModulePath(String... options) throws IOException, InterruptedException {
    return run(
        Map.of(), List.of("--module-path", path(), "-m", MODULE + "/" + MODULE + ".Main"), options);
  }

  private Ended run(Map<String, String> environment, List<String> what, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(options));
    command.addAll(what);
    Path console = Files.createTempFile("console-", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(workingFolder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(console.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
      builder.environment().putAll(environment);
      Process process = builder.start();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("did not end: " + Files.readString(console));
      }
      return new Ended(process.exitValue(), Files.readAllBytes(console));
    } finally {
      Files.delete(console);
    }
  }

  private static String path() throws IOException {
    return CLASSES.toAbsolutePath() + File.pathSeparator + Files.readString(CLASS_PATH).strip();
  }
}
