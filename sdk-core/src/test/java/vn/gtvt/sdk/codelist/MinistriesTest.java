package vn.gtvt.sdk.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinistriesTest {
  private static final Ministries MINISTRIES = Ministries.bundled();

  @ParameterizedTest
  @CsvSource({
    "G01, Bộ Công an",
    "G03, Bộ Giáo dục và Đào tạo",
    "G04, Bộ Xây dựng",
    "G09, Bộ Nội vụ",
    "G12, Bộ Tài chính",
    "G15, Bộ Tư pháp",
    "G16, 'Bộ Văn hóa, Thể thao và Du lịch'",
    "G17, Bộ Xây dựng",
    "G18, Bộ Y tế",
    "g17, Bộ Xây dựng",
  })
  void aCodeNamesTheMinistryOfToday(String code, String name) {
    assertThat(MINISTRIES.find(code).orElseThrow().name().vi()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bộ Xây dựng", "xay dung", "Ministry of Construction"})
  void constructionHasItsOwnCodeAndThatOfFormerTransport(String name) {
    assertThat(MINISTRIES.named(name)).extracting(Ministry::code).containsExactly("G04", "G17");
  }

  @Test
  void formerTransportIsOneCodeOfConstruction() {
    assertThat(MINISTRIES.named("Bộ Giao thông vận tải"))
        .singleElement()
        .satisfies(
            ministry -> {
              assertThat(ministry.code()).isEqualTo("G04");
              assertThat(ministry.formerName().orElseThrow().en())
                  .isEqualTo("Ministry of Transport");
            });
    assertThat(MINISTRIES.find("G17").orElseThrow().formerName()).isEmpty();
  }

  @Test
  void whatIsNotListedGivesNothing() {
    assertThat(MINISTRIES.all()).hasSize(9);
    assertThat(MINISTRIES.find("G99")).isEmpty();
    assertThat(MINISTRIES.named("")).isEmpty();
  }
}
