package vn.gtvt.sdk.signature.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.gtvt.sdk.signature.Trouble;

/** Words of a stamp, broken into lines that fit its box. */
record StampText(List<String> lines, float size) {
  private static final float LARGEST = 11;
  private static final float SMALLEST = 3;
  private static final float STEP = 0.5f;
  static final float LEADING = 1.25f;

  static StampText fit(List<String> words, PDFont font, float width, float height)
      throws IOException {
    List<String> composed = new ArrayList<>();
    for (String line : words) {
      // Typefaces have the composed letters; a decomposed one would lose its marks.
      String text = Normalizer.normalize(line, Normalizer.Form.NFC);
      demandLetters(text, font);
      composed.add(text);
    }
    for (float size = LARGEST; size > SMALLEST; size -= STEP) {
      List<String> broken = broken(composed, font, size, width);
      if (broken.size() * size * LEADING <= height && isNarrow(broken, font, size, width)) {
        return new StampText(broken, size);
      }
    }
    return new StampText(broken(composed, font, SMALLEST, width), SMALLEST);
  }

  private static void demandLetters(String text, PDFont font) throws IOException {
    for (int letter : text.codePoints().toArray()) {
      try {
        font.encode(Character.toString(letter));
      } catch (IllegalArgumentException e) {
        throw PdfOpening.problem(Trouble.LETTER_MISSING, "letter", String.format("U+%04X", letter));
      }
    }
  }

  private static boolean isNarrow(List<String> lines, PDFont font, float size, float width)
      throws IOException {
    for (String line : lines) {
      if (width(line, font, size) > width) {
        return false;
      }
    }
    return true;
  }

  private static List<String> broken(List<String> texts, PDFont font, float size, float width)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (String text : texts) {
      StringBuilder line = new StringBuilder();
      for (String word : text.split(" ", -1)) {
        if (!line.isEmpty() && width(line + " " + word, font, size) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static float width(String text, PDFont font, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }
}
