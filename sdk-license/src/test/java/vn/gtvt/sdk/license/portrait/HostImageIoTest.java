package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostImageIoTest {
  @Test
  void withoutTheOptionalCodecsTheHostsReadersStayAndTheSchoolsFileSaysSo()
      throws IOException, InterruptedException {
    List<String> printed = ChildJvm.run(HostImageIoMain.class, ChildJvm::isNoCodec);
    assertThat(printed).contains("same true", "outcomes Repaired CannotWrite", "exit 0");
    assertThat(printed)
        .anyMatch(line -> line.startsWith("webp") && line.contains("type.without-codec"));
  }

  @Test
  void withThemNothingIsRegisteredByUs() throws IOException, InterruptedException {
    List<String> printed = ChildJvm.run(HostImageIoMain.class, jar -> true);
    assertThat(printed).contains("same true", "outcomes Repaired Repaired", "exit 0");
  }
}
