package vn.gtvt.sdk.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantKindsTest {
  private static final ApplicantKinds KINDS = ApplicantKinds.bundled();

  @ParameterizedTest
  @CsvSource({
    "ĐT1, CITIZEN",
    "ĐT2, ENTERPRISE",
    "ĐT3, RESIDENT_FOREIGNER",
    "ĐT4, FOREIGNER",
    "ĐT6, PARTY_ORGANISATION",
    "ĐT7, FOREIGN_ORGANISATION",
    "ĐT8, VIETNAMESE_ENTERPRISE",
    "ĐT9, ORGANISATION",
    "ĐT10, FOREIGN_INVESTED_ENTERPRISE",
    "DT11, COOPERATIVE",
    "DT12, OVERSEAS_VIETNAMESE",
    "DT13, CIVIL_SERVANT",
    "ĐT15, SETTLED_FOREIGNER",
  })
  void everyKindHasItsCode(String code, ApplicantKind kind) {
    assertThat(KINDS.code(kind)).isEqualTo(code);
    assertThat(KINDS.find(code)).contains(kind);
  }

  @Test
  void everyKindHasALabelInBothLanguagesAndASource() {
    for (ApplicantKind kind : ApplicantKind.values()) {
      assertThat(KINDS.label(kind).vi()).isNotBlank();
      assertThat(KINDS.label(kind).en()).isNotBlank();
      assertThat(KINDS.source(kind).reference()).contains("Cổng Dịch vụ công quốc gia");
    }
  }

  @Test
  void anySpellingOfACodeIsThatCode() {
    String[] crossed = {"Đ", "đ", "D", "d", "D\u0335", "d\u0336", "\u00D0", "\u00F0", "\u0189"};
    String[] blanks = {"", " ", "\u00A0", "\t", "\u200B", "\uFEFF"};
    List<ApplicantKind> kinds = List.of(ApplicantKind.values());
    Random random = new Random(20260914);
    for (int i = 0; i < 5_000; i++) {
      ApplicantKind kind = kinds.get(random.nextInt(kinds.size()));
      StringBuilder written = new StringBuilder();
      for (char c : KINDS.code(kind).toCharArray()) {
        written.append(blanks[random.nextInt(blanks.length)]);
        switch (c) {
          case 'Đ', 'D' -> written.append(crossed[random.nextInt(crossed.length)]);
          case 'T' -> written.append(random.nextBoolean() ? 'T' : 't');
          default -> written.append(c);
        }
      }
      assertThat(KINDS.find(written.append(' ').toString())).as("%s", written).contains(kind);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "ĐT", "ĐT0", "ĐT5", "ĐT14", "ĐT16", "ĐT01", "ĐT-1", "ĐT1a", "T1", "1"})
  void anUnknownCodeGivesNothing(String code) {
    assertThat(KINDS.find(code)).isEmpty();
  }

  @Test
  void aTurkishMachineReadsTheSameCode() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(KINDS.find("đt1")).contains(ApplicantKind.CITIZEN);
    } finally {
      Locale.setDefault(before);
    }
  }
}
