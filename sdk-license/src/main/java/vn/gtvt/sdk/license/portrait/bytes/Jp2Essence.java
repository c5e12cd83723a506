package vn.gtvt.sdk.license.portrait.bytes;

import java.io.ByteArrayOutputStream;

/** Puts a JP2 together from what decoding needs: its marks, its header and the code stream. */
final class Jp2Essence {
  private Jp2Essence() {}

  static byte[] of(Jp2Boxes boxes, View stream) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(stream.length() + 256);
    for (View box : boxes.needed) {
      write(box, 0, box.length(), out);
    }
    // Without a length of its own, as the school's files have it: to the end of the file.
    out.writeBytes(new byte[] {0, 0, 0, 0, 'j', 'p', '2', 'c'});
    int at = CodeStream.FIRST;
    write(stream, 0, at, out);
    while (CodeStream.isInMainHeader(stream, at)) {
      int next = at + 2 + stream.u16(at + 2L);
      if (stream.u16(at) != CodeStream.COMMENT) {
        write(stream, at, next, out);
      }
      at = next;
    }
    write(stream, at, CodeStream.endOf(stream, at), out);
    return out.toByteArray();
  }

  private static void write(View from, int start, int end, ByteArrayOutputStream out) {
    View part = from.part(start, end - start);
    out.write(part.bytes(), part.start(), part.length());
  }
}
