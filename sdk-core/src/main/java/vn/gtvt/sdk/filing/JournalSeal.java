package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * The file {@code journal.seal}: a checksum of the database, there from a clean close to the next
 * opening. The database itself has none over what is in its pages.
 */
final class JournalSeal {
  private static final Pattern VERSION = Pattern.compile("[,:]version:([0-9a-f]{1,15})[,\\s]");
  private static final int HEADERS = 8192;

  private final Path database;
  private final Path seal;

  JournalSeal(Path folder, Path database) {
    this.database = database;
    this.seal = folder.resolve("journal.seal");
  }

  /**
   * Says whether the database is as it was when it was closed.
   *
   * @return false if it was not closed, or somebody worked with it since: it must be read through
   * @throws JournalException if its bytes changed and the database did not do it
   */
  boolean holds() throws IOException {
    if (!Files.exists(seal)) {
      return false;
    }
    String[] kept = Files.readString(seal).strip().split(" ", -1);
    if (kept.length != 3) {
      return false;
    }
    if (kept[0].equals(size()) && kept[1].equals(checksum())) {
      return true;
    }
    if (version() > Long.parseLong(kept[2], 16)) {
      return false;
    }
    throw new JournalException(
        database
            + " is damaged: its bytes changed after the journal was closed; "
            + JournalMarker.RECOVER);
  }

  /** Takes the seal away before the database is opened. */
  void remove() throws IOException {
    Files.deleteIfExists(seal);
  }

  /** Seals a database that is closed. */
  void write() throws IOException {
    Path begun = seal.resolveSibling("journal.seal.part");
    Files.writeString(begun, size() + " " + checksum() + " " + Long.toHexString(version()) + "\n");
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

  /** The database counts its own writes up in its header, which it keeps twice. */
  private long version() throws IOException {
    long newest = -1;
    try (InputStream in = Files.newInputStream(database)) {
      String headers = new String(in.readNBytes(HEADERS), StandardCharsets.ISO_8859_1);
      Matcher found = VERSION.matcher(headers);
      while (found.find()) {
        newest = Math.max(newest, Long.parseLong(found.group(1), 16));
      }
    }
    return newest;
  }
}
