package vn.gtvt.sdk.permits.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file as what it is by its content, not by its name. */
final class SheetFiles {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private SheetFiles() {}

  static SheetSource open(Path file, Heading heading) throws SheetBroken {
    if (!Files.isRegularFile(file)) {
      throw new SheetBroken("sheet.file.missing", "file", file.getFileName());
    }
    byte[] start = new byte[OLE2.length];
    int length;
    try (InputStream in = Files.newInputStream(file)) {
      length = in.readNBytes(start, 0, start.length);
    } catch (IOException e) {
      throw new SheetBroken("sheet.file.unreadable");
    }
    if (length == 0) {
      throw new SheetBroken("sheet.file.empty");
    }
    if (startsWith(start, OLE2)) {
      throw new SheetBroken("sheet.ole2");
    }
    return startsWith(start, ZIP) ? XlsxSource.open(file, heading) : CsvSource.open(file, heading);
  }

  private static boolean startsWith(byte[] start, byte[] magic) {
    for (int i = 0; i < magic.length; i++) {
      if (start[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
