package vn.gtvt.examples.fleetbadges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final Instant OPENING = Instant.parse("2026-09-14T01:30:00Z");

  @Test
  void onATerminalOneLineIsDrawnOverAndOver() {
    String drawn = draw(true);

    assertThat(drawn).startsWith("\r").contains("0/8 bước").endsWith("\n");
    assertThat(drawn.split("\n", -1)).hasSize(2);
  }

  @Test
  void elsewhereOneLineStandsForManyLooks() {
    assertThat(draw(false)).isEqualTo("      14/09/2026 08:30  đã nộp 0/4 xe, có kết quả 0/4 xe\n");
  }

  private static String draw(boolean terminal) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ProgressLine progress = new Console(out, terminal).progress(4)) {
      for (int look = 0; look < 50; look++) {
        progress.show(OPENING, List.of());
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
