package vn.gtvt.sdk.license.portrait;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.Landmarks;

/**
 * What was seen of a picture. Safe for concurrent use.
 *
 * <p>The pixels of a telephone's picture take twelve times the room of its file, and a class has
 * many: they are kept only while there is room, and decoded again where there was none.
 */
final class Seen {
  private final ByteScan scan;
  private final @Nullable Landmarks face;
  private final Supplier<@Nullable Picture> again;
  private volatile SoftReference<Picture> pixels;

  /**
   * Keeps what was seen.
   *
   * @param scan the file's bytes
   * @param picture the pixels, turned as the file marks them and then as the face asks
   * @param face the face in {@code picture}, or null
   * @param again decodes and turns the same file again; null if that fails now
   */
  Seen(
      ByteScan scan, Picture picture, @Nullable Landmarks face, Supplier<@Nullable Picture> again) {
    this.scan = scan;
    this.pixels = new SoftReference<>(picture);
    this.face = face;
    this.again = again;
  }

  ByteScan scan() {
    return scan;
  }

  @Nullable Landmarks face() {
    return face;
  }

  /** Returns the pixels; null if they were given up and cannot be had again now. */
  @Nullable Picture picture() {
    Picture kept = pixels.get();
    if (kept != null) {
      return kept;
    }
    Picture decoded = again.get();
    if (decoded != null) {
      pixels = new SoftReference<>(decoded);
    }
    return decoded;
  }

  /** Gives the pixels up, as a full memory does. */
  void forget() {
    pixels.clear();
  }
}
