package vn.gtvt.sdk.permits.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks over a workbook before anything of it is parsed: how much its parts really unpack to,
 * whatever their headers say, whether their checksums hold, and what their XML asks room for.
 */
final class Workbooks {
  private static final String CONTENT_TYPES = "[content_types].xml";

  private Workbooks() {}

  static void measure(Path file) throws SheetBroken {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > Limits.PARTS) {
        throw new SheetBroken("sheet.too-large");
      }
      Set<String> names = new HashSet<>();
      byte[] buffer = new byte[64 * 1024];
      long all = 0;
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        ZipEntry part = e.nextElement();
        String name = part.getName().toLowerCase(Locale.ROOT);
        // The library finds parts by name in any case: of two, it might read the one not seen here.
        if (!names.add(name)) {
          throw new SheetBroken("sheet.workbook.corrupt");
        }
        all += measure(zip, part, name, buffer);
        if (all > Limits.WORKBOOK_BYTES) {
          throw new SheetBroken("sheet.too-large");
        }
      }
      if (!names.contains(CONTENT_TYPES)) {
        throw new SheetBroken("sheet.workbook.none");
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new SheetBroken("sheet.workbook.corrupt");
    }
  }

  private static long measure(ZipFile zip, ZipEntry part, String name, byte[] buffer)
      throws IOException, SheetBroken {
    long most = name.startsWith("xl/worksheets/") ? Limits.WORKSHEET_BYTES : Limits.PART_BYTES;
    long ratioed = Math.max(Limits.RATIO_COUNTS_FROM, part.getCompressedSize() * Limits.RATIO);
    boolean isSpreadsheet =
        (name.startsWith("xl/") && name.endsWith(".xml"))
            || name.endsWith(".rels")
            || name.equals(CONTENT_TYPES);
    XmlGuard guard =
        new XmlGuard(isSpreadsheet ? XmlGuard.Strictness.STRICT : XmlGuard.Strictness.LOOSE);
    boolean isXml = isSpreadsheet;
    boolean isWide = false;
    CRC32 sum = new CRC32();
    long size = 0;
    try (InputStream in = zip.getInputStream(part)) {
      for (int n = in.readNBytes(buffer, 0, buffer.length);
          n > 0;
          n = in.readNBytes(buffer, 0, buffer.length)) {
        sum.update(buffer, 0, n);
        if (size == 0) {
          isXml = isXml || startsLikeXml(buffer, n);
          isWide = isSpreadsheet && isWide(buffer, n);
        }
        size += n;
        if (size > most || size > ratioed) {
          throw new SheetBroken("sheet.too-large");
        }
        if (isXml && !isWide) {
          guard.take(buffer, n);
        }
      }
    }
    if (isWide || part.getCrc() != sum.getValue()) {
      throw new SheetBroken("sheet.workbook.corrupt");
    }
    return size;
  }

  private static boolean startsLikeXml(byte[] start, int length) {
    int mark = length > 2 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB ? 3 : 0;
    return length > mark && (start[mark] == '<' || Character.isWhitespace(start[mark]));
  }

  /** Two bytes a letter: the guard reads one. */
  private static boolean isWide(byte[] start, int length) {
    return length > 1
        && (start[0] == 0 || start[1] == 0 || start[0] == (byte) 0xFE || start[0] == (byte) 0xFF);
  }
}
