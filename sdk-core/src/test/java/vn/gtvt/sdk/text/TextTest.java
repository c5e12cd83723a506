package vn.gtvt.sdk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void headersFoldToTheSameWords() {
    assertThat(VietnameseText.fold("  Biển kiểm soát (*)")).isEqualTo("bien kiem soat");
    assertThat(VietnameseText.fold("BIEN KIEM SOAT")).isEqualTo("bien kiem soat");
    assertThat(VietnameseText.fold("Đăng ký")).isEqualTo("dang ky");
    assertThat(VietnameseText.fold(Normalizer.normalize("Số chỗ", Normalizer.Form.NFD)))
        .isEqualTo("so cho");
  }

  @Test
  void foldingIsTheSameForEveryMixtureOfCharacters() {
    Random random = new Random(158);
    String alphabet = "aĐđƠơƯưẶặỹÝİıßĿŉéE\u0301\u0323\u0309 9-(\u00a0.)Σσ東ﬁ½\u200b\u1e9e\u212b";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(
            random.nextInt(10) == 0
                ? (char) random.nextInt(0x2100)
                : alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(VietnameseText.fold(text.toString()))
          .as(text.toString())
          .isEqualTo(foldByDefinition(text.toString()));
    }
  }

  private static String foldByDefinition(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  @Test
  void aTurkishMachineFoldsTheSame() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(VietnameseText.fold("BIỂN KIỂM SOÁT")).isEqualTo("bien kiem soat");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void decomposedTextIsComposed() {
    String decomposed = Normalizer.normalize(" Nguyễn ", Normalizer.Form.NFD);
    assertThat(VietnameseText.compose(decomposed)).isEqualTo("Nguyễn");
  }

  @Test
  void messagesAreFilledByNameInBothLanguages() {
    Messages messages = Messages.beside(vn.gtvt.sdk.validation.BeanCheck.class);
    Bilingual both = messages.get("field.size", "min", 1, "max", 9);
    assertThat(both.in(Locale.ENGLISH)).isEqualTo("The length is wrong: it must be 1 to 9.");
    assertThat(both.in(Locale.FRENCH)).isEqualTo("Độ dài không hợp lệ: phải từ 1 đến 9.");
    assertThatThrownBy(() -> messages.get("no.such.key"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void maskedValuesCannotBeReadBack() {
    assertThat(Mask.tail("0912345678")).isEqualTo("***678");
    assertThat(Mask.tail("12345")).isEqualTo("***");
    assertThat(Mask.tail(null)).isEqualTo("-");
    assertThat(Mask.name("Nguyễn Văn Mẫu")).isEqualTo("N. V. M.");
  }
}
