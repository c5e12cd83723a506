package vn.gtvt.sdk.license.school.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.gtvt.sdk.license.school.xml.XmlBytes;

/** Puts a signature into a file as its root's last child; everything else stays byte for byte. */
final class Splice {
  private static final int PIECE = 1 << 16;
  private static final String START = "<Signature";
  private static final String END = "</Signature>";

  private Splice() {}

  /**
   * Writes a file with the signature of another document in it; a file that has no root's end is
   * written as it is.
   */
  static void write(XmlBytes file, byte[] signed, OutputStream out) throws IOException {
    long root;
    try (InputStream in = file.open()) {
      root = RootEnd.in(in);
    }
    try (InputStream in = file.open()) {
      if (root >= 0) {
        copy(in, root, out);
        out.write("  ".getBytes(StandardCharsets.US_ASCII));
        // Every byte one character: places stay places.
        String from = new String(signed, StandardCharsets.ISO_8859_1);
        int end = from.lastIndexOf(END) + END.length();
        int start = from.lastIndexOf(START + " ", end);
        out.write(signed, start, end - start);
        out.write('\n');
      }
      in.transferTo(out);
    }
  }

  private static void copy(InputStream in, long count, OutputStream out) throws IOException {
    byte[] piece = new byte[PIECE];
    long left = count;
    while (left > 0) {
      int read = in.read(piece, 0, (int) Math.min(left, piece.length));
      if (read < 0) {
        throw new IOException("the file was changed while it was signed");
      }
      out.write(piece, 0, read);
      left -= read;
    }
  }
}
