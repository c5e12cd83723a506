package vn.gtvt.sdk.signature.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.Trouble;

/** Every accented letter of Vietnamese, in a stamp, as text and as a picture. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VietnameseStampTest {
  private static final String LETTERS =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
          + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";

  @RegisterExtension private final TestKeys keys = TestKeys.open();

  @TempDir private Path folder;

  private byte[] stamped(List<String> lines) {
    return PdfSigner.at(keys.clock())
        .stamp(Stamp.at(1, 20, 20, 555, 600).lines(lines))
        .sign(Papers.plain(), keys.key(folder))
        .orThrow();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "20, 8", "60, 12"})
  void aBoxInWhichNobodyCouldReadThemIsRefusedWithTheSizeThatIsNeeded(float width, float height) {
    SigningProblem problem = refusal(width, height);

    assertThat(problem.code()).isEqualTo(Trouble.BAD_BOX);
    Matcher needed = Pattern.compile("ít nhất (\\d+) x (\\d+)").matcher(problem.text().vi());
    assertThat(needed.find()).as(problem.text().vi()).isTrue();
    Stamp enough =
        Stamp.at(1, 20, 20, Float.parseFloat(needed.group(1)), Float.parseFloat(needed.group(2)));
    byte[] signed =
        PdfSigner.at(keys.clock()).stamp(enough).sign(Papers.plain(), keys.key(folder)).orThrow();
    assertThat(signed).isNotEmpty();
  }

  private SigningProblem refusal(float width, float height) {
    Signing<byte[]> answer =
        PdfSigner.at(keys.clock())
            .stamp(Stamp.at(1, 20, 20, width, height))
            .sign(Papers.plain(), keys.key(folder));
    return ((Signing.Refused<byte[]>) answer).problem();
  }

  @Test
  void thereAre134OfThem() {
    assertThat(LETTERS.codePoints().distinct().count()).isEqualTo(134);
  }

  @Test
  void theyComeBackAsText() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < LETTERS.length(); i += 24) {
      lines.add(LETTERS.substring(i, Math.min(i + 24, LETTERS.length())));
    }

    assertThat(text(stamped(lines)).replaceAll("\\s", "")).isEqualTo(LETTERS);
  }

  @Test
  void decomposedLettersAreDrawnLikeComposedOnes() throws IOException {
    List<String> composed = List.of(LETTERS.substring(0, 67), LETTERS.substring(67));
    List<String> decomposed =
        composed.stream().map(l -> Normalizer.normalize(l, Normalizer.Form.NFD)).toList();
    assertThat(decomposed).isNotEqualTo(composed);

    BufferedImage first = StampReading.picture(stamped(composed), 1);
    BufferedImage second = StampReading.picture(stamped(decomposed), 1);

    assertThat(differences(first, second)).isZero();
  }

  @Test
  void noTwoOfThemLookAlikeAndNoneIsEmpty() throws IOException {
    // One letter per line, always at the same place of its line.
    List<String> lines = LETTERS.codePoints().mapToObj(Character::toString).toList();
    Set<String> pictures = new HashSet<>();
    for (int from = 0; from < lines.size(); from += 40) {
      List<String> some = lines.subList(from, Math.min(from + 40, lines.size()));
      BufferedImage picture = StampReading.picture(stamped(some), 1);
      pictures.addAll(rows(picture, some.size()));
    }

    assertThat(pictures).hasSize(134);
  }

  /** The ink of each line as text; a line without ink is left out. */
  private static List<String> rows(BufferedImage picture, int lines) {
    List<String> found = new ArrayList<>();
    double pitch = 11 * StampText.LEADING * 2;
    double top = picture.getHeight() - (20 + 600 - 3) * 2;
    for (int line = 0; line < lines; line++) {
      StringBuilder ink = new StringBuilder();
      int dark = 0;
      int begin = (int) Math.round(top + line * pitch);
      for (int row = begin - 4; row < begin + 28; row++) {
        for (int column = 46; column < 90; column++) {
          // Half a pixel of shift between lines must not count: only clear ink does.
          boolean isDark = (picture.getRGB(column, row) & 0xff) < 200;
          dark += isDark ? 1 : 0;
          ink.append(isDark ? '#' : '.');
        }
      }
      if (dark > 0) {
        found.add(ink.toString());
      }
    }
    return found;
  }

  private static long differences(BufferedImage first, BufferedImage second) {
    long count = 0;
    for (int y = 0; y < first.getHeight(); y++) {
      for (int x = 0; x < first.getWidth(); x++) {
        count += first.getRGB(x, y) == second.getRGB(x, y) ? 0 : 1;
      }
    }
    return count;
  }

  /** The text of the stamp alone, drawn on a page of its own. */
  private static String text(byte[] signed) throws IOException {
    try (PDDocument document = Loader.loadPDF(signed)) {
      PDAppearanceStream stamp =
          document
              .getSignatureFields()
              .get(0)
              .getWidgets()
              .get(0)
              .getAppearance()
              .getNormalAppearance()
              .getAppearanceStream();
      PDPage page = new PDPage(stamp.getBBox());
      page.setResources(stamp.getResources());
      page.setContents(stamp.getContentStream());
      assertThat(stamp.getMatrix()).isEqualTo(new Matrix());
      try (PDDocument alone = new PDDocument()) {
        alone.addPage(page);
        StringWriter out = new StringWriter();
        new PDFTextStripper().writeText(alone, out);
        return out.toString();
      }
    }
  }
}
