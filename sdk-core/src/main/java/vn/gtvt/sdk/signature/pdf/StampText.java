package vn.gtvt.sdk.signature.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;

/** Words of a stamp, broken into lines that fit its box. */
record StampText(List<String> lines, float size) {
  private static final float LARGEST = 11;

  /** Below it nobody reads a name without a glass. */
  private static final float SMALLEST = 5;

  private static final float STEP = 0.5f;
  static final float LEADING = 1.25f;

  /**
   * Fits words into a box as large as can be read.
   *
   * @param boxWidth in points
   * @param boxHeight in points
   * @param margin that stays free on each side
   * @throws SigningException with {@code BAD_BOX} if they would be too small to read
   */
  static StampText fit(
      List<String> words, PDFont font, float boxWidth, float boxHeight, float margin)
      throws IOException {
    float width = boxWidth - 2 * margin;
    float height = boxHeight - 2 * margin;
    List<String> composed = new ArrayList<>();
    for (String line : words) {
      // Typefaces have the composed letters; a decomposed one would lose its marks.
      String text = Normalizer.normalize(line, Normalizer.Form.NFC);
      demandLetters(text, font);
      composed.add(text);
    }
    for (float size = LARGEST; size >= SMALLEST; size -= STEP) {
      List<String> broken = broken(composed, font, size, width);
      if (broken.size() * size * LEADING <= height && isNarrow(broken, font, size, width)) {
        return new StampText(broken, size);
      }
    }
    float needed = widest(composed, font, width);
    int lines = broken(composed, font, SMALLEST, needed).size();
    throw new SigningException(
        SigningProblem.smallBox(
            boxWidth, boxHeight, needed + 2 * margin, lines * SMALLEST * LEADING + 2 * margin));
  }

  /** Returns the width that the longest word needs, or what is there if that is more. */
  private static float widest(List<String> texts, PDFont font, float width) throws IOException {
    float widest = width;
    for (String text : texts) {
      for (String word : text.split(" ", -1)) {
        widest = Math.max(widest, width(word, font, SMALLEST));
      }
    }
    return widest;
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
