package vn.gtvt.sdk.signature.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of a signature. Immutable.
 *
 * <p>Lengths are points (1/72 inch) on the page as it is shown, from its lower left corner. Words
 * may come composed or decomposed; they are shown alike.
 */
public final class Stamp {
  private final int page;
  private final float x;
  private final float y;
  private final float width;
  private final float height;
  private final @Nullable List<String> lines;

  private Stamp(
      int page, float x, float y, float width, float height, @Nullable List<String> lines) {
    this.page = page;
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
    this.lines = lines == null ? null : List.copyOf(lines);
  }

  /**
   * Returns a stamp in a box. A box that is none, or in which the words would be smaller than 5
   * points, is told when something is signed.
   *
   * @param page number of the page, the first is 1
   */
  public static Stamp at(int page, float x, float y, float width, float height) {
    return new Stamp(page, x, y, width, height, null);
  }

  /** Returns a stamp that takes place and size from the signature field it fills. */
  public static Stamp inField() {
    return new Stamp(0, 0, 0, 0, 0, null);
  }

  /** Returns the same stamp with these lines in place of the signer's name and the time. */
  public Stamp lines(List<String> value) {
    return new Stamp(page, x, y, width, height, value);
  }

  boolean isInField() {
    return page == 0;
  }

  int page() {
    return page;
  }

  float x() {
    return x;
  }

  float y() {
    return y;
  }

  float width() {
    return width;
  }

  float height() {
    return height;
  }

  @Nullable List<String> lines() {
    return lines;
  }

  /** Shows place and size; the lines may name people. */
  @Override
  public String toString() {
    return "(" + x + ", " + y + ", " + width + " x " + height + ")";
  }
}
