package vn.gtvt.sdk.permits.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Measures a workbook before anything of it is parsed: how much its parts really unpack to,
 * whatever their headers say, and that no part declares a document type.
 */
final class Workbooks {
  private static final String WORKBOOK = "[Content_Types].xml";
  private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};

  private Workbooks() {}

  static void measure(Path file) throws SheetBroken {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry(WORKBOOK) == null || zip.size() > Limits.PARTS) {
        throw new SheetBroken("sheet.workbook.none");
      }
      byte[] buffer = new byte[64 * 1024];
      long all = 0;
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        all += measure(zip, e.nextElement(), buffer);
        if (all > Limits.WORKBOOK_BYTES) {
          throw new SheetBroken("sheet.too-large");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new SheetBroken("sheet.workbook.corrupt");
    }
  }

  private static long measure(ZipFile zip, ZipEntry part, byte[] buffer)
      throws IOException, SheetBroken {
    boolean isXml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
    boolean isSheet = part.getName().startsWith("xl/worksheets/");
    long most = isSheet ? Limits.WORKSHEET_BYTES : Limits.PART_BYTES;
    long ratioed = Math.max(Limits.RATIO_COUNTS_FROM, part.getCompressedSize() * Limits.RATIO);
    long size = 0;
    try (InputStream in = zip.getInputStream(part)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (size == 0 && isXml && declaresType(buffer, n)) {
          throw new SheetBroken("sheet.workbook.corrupt");
        }
        size += n;
        if (size > most || size > ratioed) {
          throw new SheetBroken("sheet.too-large");
        }
      }
    }
    return size;
  }

  /** A document type can only stand before the first element: the first block shows it. */
  private static boolean declaresType(byte[] buffer, int length) {
    int at = 0;
    for (int i = 0; i < length; i++) {
      at = buffer[i] == DOCTYPE[at] ? at + 1 : (buffer[i] == DOCTYPE[0] ? 1 : 0);
      if (at == DOCTYPE.length) {
        return true;
      }
    }
    return false;
  }
}
