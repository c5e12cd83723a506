package vn.gtvt.sdk.permits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The runtime jars that the SDK forces upon its users, against the budget in the root pom. */
class JarBudgetTest {
  @Test
  void theRuntimeJarsOfCoreAndPermitsStayWithinTheBudget() throws IOException {
    String classPath =
        Files.readString(Path.of("target/runtime-classpath.txt"), StandardCharsets.UTF_8).strip();
    List<Path> jars =
        Stream.of(classPath.split(File.pathSeparator, -1))
            .map(Path::of)
            .filter(p -> p.toString().endsWith(".jar"))
            .filter(p -> !p.getFileName().toString().startsWith("sdk-core-"))
            .toList();
    long bytes = 0;
    for (Path jar : jars) {
      bytes += Files.size(jar);
    }
    assertThat(jars)
        .hasSizeGreaterThan(10)
        .hasSizeLessThanOrEqualTo(Integer.getInteger("budget.jars"));
    assertThat(bytes / 1_000_000.0).isLessThanOrEqualTo(Integer.getInteger("budget.megabytes"));
  }
}
