package vn.gtvt.sdk.license.portrait.bytes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The boxes of a JP2 (ISO/IEC 15444-1, annex I), told apart by whether a picture needs them. */
final class Jp2Boxes {
  static final int HEAD = 8;
  private static final int BOXES_MOST = 64;

  /** The whole boxes before the code stream that a decoder needs, in their order. */
  final List<View> needed = new ArrayList<>();

  /** The body of the header box, or null. */
  @Nullable View header;

  /**
   * The body of the code stream's box, or null; one without a length of its own runs to the end.
   */
  @Nullable View stream;

  /** Where the last box ends. */
  int end;

  /** Whether there are boxes that no picture needs. */
  boolean hasOthers;

  boolean isBroken;

  private Jp2Boxes() {}

  static Jp2Boxes of(View file) {
    Jp2Boxes boxes = new Jp2Boxes();
    for (int count = 0; count < BOXES_MOST && file.has(boxes.end, HEAD); count++) {
      long length = file.u32(boxes.end);
      if (length == 0) {
        length = file.length() - (long) boxes.end;
      }
      if (length < HEAD || !file.has(boxes.end, length)) {
        // What hangs on behind the picture is no box, and does not make the picture a broken one.
        boxes.isBroken |= boxes.stream == null;
        break;
      }
      boxes.take(file.part(boxes.end, (int) length));
      boxes.end += (int) length;
    }
    boxes.isBroken |= boxes.stream == null || boxes.header == null;
    return boxes;
  }

  private void take(View box) {
    if (box.is(4, "jp2c")) {
      // A second stream is never shown, but which of the two a decoder takes is its own choice.
      isBroken |= stream != null;
      stream = box.from(HEAD);
    } else if (box.is(4, "jP  ") || box.is(4, "ftyp")) {
      needed.add(box);
    } else if (box.is(4, "jp2h")) {
      isBroken |= header != null;
      header = box.from(HEAD);
      needed.add(box);
    } else {
      hasOthers = true;
    }
  }
}
