package vn.gtvt.sdk.license.school.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks over an .xlsx file before the library does: what it really unpacks to. */
final class Workbook {
  private static final int PARTS = 2000;
  private static final long SHEET_BYTES = 96L << 20;
  private static final long ALL_BYTES = 192L << 20;
  private static final int RATIO = 250;
  private static final long RATIO_COUNTS_FROM = 4L << 20;

  private Workbook() {}

  static void measure(Path file) throws SheetBroken {
    if (!Files.isRegularFile(file)) {
      throw new SheetBroken("sheet.missing");
    }
    byte[] buffer = new byte[64 << 10];
    long all = 0;
    boolean isWorkbook = false;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > PARTS) {
        throw new SheetBroken("sheet.too-large");
      }
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        ZipEntry part = e.nextElement();
        isWorkbook |= part.getName().toLowerCase(Locale.ROOT).equals("xl/workbook.xml");
        all += size(zip, part, buffer);
        if (all > ALL_BYTES) {
          throw new SheetBroken("sheet.too-large");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new SheetBroken("sheet.no-workbook");
    }
    if (!isWorkbook) {
      throw new SheetBroken("sheet.no-workbook");
    }
  }

  private static long size(ZipFile zip, ZipEntry part, byte[] buffer)
      throws IOException, SheetBroken {
    long ratioed = Math.max(RATIO_COUNTS_FROM, part.getCompressedSize() * RATIO);
    long size = 0;
    try (InputStream in = zip.getInputStream(part)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > SHEET_BYTES || size > ratioed) {
          throw new SheetBroken("sheet.too-large");
        }
      }
    }
    return size;
  }
}
