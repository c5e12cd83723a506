package vn.gtvt.sdk.signature.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;

/** Opens a PDF that something shall be added to. */
final class PdfOpening {
  private static final int HEAD = 1024;
  private static final int TAIL = 2048;

  private PdfOpening() {}

  /**
   * Opens a file after looking at its size, head and table of objects.
   *
   * @throws SigningException if nothing can be added to it
   */
  static PDDocument open(Workpiece<?> piece, long largest) throws IOException {
    if (piece.size() > largest) {
      throw problem(Trouble.FILE_TOO_LARGE, "file", piece.name(), "most", largest >> 20);
    }
    RandomAccessRead source = piece.source();
    boolean opened = false;
    try {
      if (!text(source, 0, HEAD).contains("%PDF-")) {
        throw broken(piece, "%PDF");
      }
      // The library would rebuild a broken table and hide it; what is added must lean on it.
      if (!pointsToTable(source)) {
        throw broken(piece, "xref");
      }
      PDDocument document = load(piece, source);
      opened = true;
      return document;
    } finally {
      if (!opened) {
        source.close();
      }
    }
  }

  private static PDDocument load(Workpiece<?> piece, RandomAccessRead source) throws IOException {
    PDDocument document;
    try {
      document = Loader.loadPDF(source);
    } catch (InvalidPasswordException e) {
      throw problem(Trouble.FILE_ENCRYPTED, "file", piece.name());
    } catch (IOException | RuntimeException e) {
      throw broken(piece, e.getClass().getSimpleName());
    }
    try {
      if (document.isEncrypted()) {
        throw problem(Trouble.FILE_ENCRYPTED, "file", piece.name());
      }
      if (document.getNumberOfPages() == 0) {
        throw broken(piece, "0 pages");
      }
      return document;
    } catch (SigningException e) {
      document.close();
      throw e;
    }
  }

  private static boolean pointsToTable(RandomAccessRead source) throws IOException {
    long start = Math.max(0, source.length() - TAIL);
    String tail = text(source, start, TAIL);
    int at = tail.lastIndexOf("startxref");
    if (at < 0) {
      return false;
    }
    String[] words = tail.substring(at + "startxref".length()).strip().split("\\s+", 2);
    if (!words[0].matches("[0-9]{1,12}")) {
      return false;
    }
    long offset = Long.parseLong(words[0]);
    String there = text(source, offset, 40).stripLeading();
    return offset < source.length()
        && (there.startsWith("xref") || there.matches("(?s)[0-9]+\\s+[0-9]+\\s+obj.*"));
  }

  private static String text(RandomAccessRead source, long from, int most) throws IOException {
    source.seek(Math.min(from, source.length()));
    byte[] bytes = new byte[most];
    int length = 0;
    for (int read = source.read(bytes, 0, most);
        read > 0 && length < most;
        read = source.read(bytes, length, most - length)) {
      length += read;
    }
    source.seek(0);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static SigningException broken(Workpiece<?> piece, String why) {
    return problem(Trouble.FILE_BROKEN, "file", piece.name(), "why", why);
  }

  static SigningException problem(Trouble code, Object... namesAndValues) {
    return new SigningException(SigningProblem.of(code, namesAndValues));
  }
}
