package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.text.Bilingual;

/** What a finding says to do is what the program does. */
class AdviceTest {
  static Stream<FindingCode> repairable() {
    return Arrays.stream(FindingCode.values()).filter(each -> each.repair() != null);
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void everyFindingSaysWhatHappenedAndWhatToDo(FindingCode code) {
    Bilingual advice = Finding.of(code, Severity.BLOCK).measured("12").limit("34").done().advice();
    assertThat(advice.vi()).matches(".*[.?]").doesNotContain("{");
    assertThat(advice.en()).matches(".*[.?]").doesNotContain("{");
  }

  @ParameterizedTest
  @MethodSource("repairable")
  void noRepairIsPromisedWhereThereIsNone(FindingCode code) {
    Finding.Builder finding = Finding.of(code, Severity.BLOCK);
    Bilingual offered = finding.done().advice();
    Bilingual beyond = finding.beyondRepair().done().advice();
    assertThat(beyond).isNotEqualTo(offered);
    assertThat(beyond.vi()).doesNotContain("Có thể", "tự động", "nếu bạn đồng ý");
    assertThat(beyond.en()).doesNotContain("automatically", "if you agree");
  }
}
