package vn.gtvt.sdk.permits.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** What tells that a file is still the one that was looked over. */
record FileVersion(long size, FileTime changed) {
  static FileVersion of(Path file) throws SheetBroken {
    try {
      return new FileVersion(Files.size(file), Files.getLastModifiedTime(file));
    } catch (IOException e) {
      throw new SheetBroken("sheet.file.unreadable");
    }
  }
}
