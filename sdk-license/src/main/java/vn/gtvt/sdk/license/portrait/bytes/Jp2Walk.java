package vn.gtvt.sdk.license.portrait.bytes;

import org.jspecify.annotations.Nullable;

/**
 * Reads a JP2: its size out of the code stream itself, and whether its inner shape is that of the
 * files seen (school.md 2.6).
 */
final class Jp2Walk {
  private static final int ENUMERATED = 1;
  private static final int SRGB = 16;
  private static final int GREY = 17;
  private static final int COLOURS = 3;
  private static final int PARTS_MOST = 16;

  private final View file;
  private final ByteScan scan;

  Jp2Walk(View file, ByteScan scan) {
    this.file = file;
    this.scan = scan;
  }

  void walk() {
    Jp2Boxes boxes = Jp2Boxes.of(file);
    View header = boxes.header;
    View body = boxes.stream;
    scan.damaged = boxes.isBroken;
    scan.notes |= boxes.hasOthers;
    if (header == null || body == null) {
      return;
    }
    CodeStream stream = new CodeStream(body, scan);
    stream.walk();
    int behind = body.length() - stream.end();
    boolean isLast = body.start() + body.length() == file.start() + file.length();
    scan.end = scan.start + (isLast ? boxes.end - behind : boxes.end);
    scan.strayWithin += isLast ? 0 : behind;
    header(header);
    scan.unlikeSchool |= scan.channels != COLOURS || scan.bits != 8;
  }

  private void header(View header) {
    int at = 0;
    boolean hasColours = false;
    for (int parts = 0; parts < PARTS_MOST && header.has(at, Jp2Boxes.HEAD); parts++) {
      long length = header.u32(at);
      if (length < Jp2Boxes.HEAD || !header.has(at, length)) {
        scan.damaged = true;
        return;
      }
      View body = header.part(at + Jp2Boxes.HEAD, (int) length - Jp2Boxes.HEAD);
      if (header.is(at + 4L, "ihdr")) {
        scan.damaged |= body.u32(0) != scan.height || body.u32(4) != scan.width;
        scan.damaged |= body.u16(8) != scan.channels;
      } else if (header.is(at + 4L, "colr") && !hasColours) {
        hasColours = true;
        colours(body);
      } else if (!header.is(at + 4L, "res ")) {
        scan.unlikeSchool = true;
      }
      at += (int) length;
    }
    scan.damaged |= !hasColours;
  }

  private void colours(View body) {
    if (body.u8(0) != ENUMERATED) {
      scan.unlikeSchool = true;
      return;
    }
    long space = body.u32(3);
    scan.unlikeSchool |= space != SRGB;
    scan.otherColours = space != SRGB && space != GREY;
  }

  /** Returns the JP2 without boxes and comments that no picture needs; null if it is broken. */
  static byte @Nullable [] essence(View file) {
    Jp2Boxes boxes = Jp2Boxes.of(file);
    View stream = boxes.stream;
    return boxes.isBroken || stream == null ? null : Jp2Essence.of(boxes, stream);
  }
}
