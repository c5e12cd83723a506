package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;

/**
 * The file {@code journal.seal}: a checksum of the database, there from a clean close to the next
 * opening. The database itself has none over what is in its pages.
 */
final class JournalSeal {
  private final Path database;
  private final Path seal;

  JournalSeal(Path folder, Path database) {
    this.database = database;
    this.seal = folder.resolve("journal.seal");
  }

  /**
   * Says whether the database is as it was when it was closed.
   *
   * @return false if it was not closed: it must be read through
   * @throws JournalException if its bytes changed
   */
  boolean holds() throws IOException {
    if (!Files.exists(seal)) {
      return false;
    }
    String[] kept = Files.readString(seal).strip().split(" ", -1);
    if (kept.length != 2) {
      return false;
    }
    if (kept[0].equals(size()) && kept[1].equals(checksum())) {
      return true;
    }
    throw new JournalException(
        database
            + " is damaged: its bytes changed after the journal was closed; "
            + JournalMarker.RECOVER
            + ". If you changed it on purpose, delete "
            + seal.getFileName());
  }

  /** Takes the seal away before the database is opened. */
  void remove() throws IOException {
    Files.deleteIfExists(seal);
  }

  /** Seals a database that is closed. */
  void write() throws IOException {
    Path begun = seal.resolveSibling("journal.seal.part");
    Files.writeString(begun, size() + " " + checksum() + "\n");
    PrivateFiles.file(begun);
    Files.move(begun, seal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private String size() throws IOException {
    return Long.toString(Files.size(database));
  }

  private String checksum() throws IOException {
    CRC32C crc = new CRC32C();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(database)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        crc.update(buffer, 0, read);
      }
    }
    return Long.toHexString(crc.getValue());
  }
}
