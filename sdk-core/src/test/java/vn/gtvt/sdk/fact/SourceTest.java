package vn.gtvt.sdk.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {
  @Test
  void whatWasReadStandsAloneAndAnythingElseSaysHowSureItIsInBothLanguages() {
    assertThat(new Source("NĐ 158/2024/NĐ-CP, Điều 23.3", Confidence.VERIFIED).cited())
        .isEqualTo("NĐ 158/2024/NĐ-CP, Điều 23.3");
    assertThat(new Source("TT 36/2024/TT-BYT", Confidence.INFERRED).cited())
        .isEqualTo("TT 36/2024/TT-BYT (suy ra, chưa kiểm chứng / inferred, not verified)");
  }
}
