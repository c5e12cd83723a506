package vn.gtvt.sandbox.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.http.Content;

/** Takes the bytes of one upload: hashes them, and moves them to a file when they grow large. */
public final class Spool extends OutputStream {
  private static final int MEMORY_LIMIT = 1024 * 1024;

  private final FileShelf shelf;
  private final long limit;
  private final MessageDigest digest;
  private final byte[] head = new byte[8];
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path path;
  private @Nullable OutputStream disk;
  private long count;

  Spool(FileShelf shelf, long limit) {
    this.shelf = shelf;
    this.limit = limit;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int i = 0; i < length && count + i < head.length; i++) {
      head[(int) count + i] = bytes[offset + i];
    }
    count += length;
    if (count > limit) {
      // The rest is only counted: what is too large is refused once it has been read.
      return;
    }
    digest.update(bytes, offset, length);
    target().write(bytes, offset, length);
  }

  private OutputStream target() throws IOException {
    if (disk == null && count > MEMORY_LIMIT) {
      Path file = shelf.newFile();
      path = file;
      disk = Files.newOutputStream(file);
      memory.writeTo(disk);
      memory.reset();
    }
    return disk == null ? memory : disk;
  }

  @Override
  public void close() throws IOException {
    if (disk != null) {
      disk.close();
    }
  }

  /** Forgets the bytes. */
  public void discard() throws IOException {
    close();
    if (path != null) {
      Files.deleteIfExists(path);
    }
  }

  /** How many bytes came. */
  long size() {
    return count;
  }

  /** Whether more bytes came than are allowed. */
  public boolean tooLarge() {
    return count > limit;
  }

  /** Whether the bytes begin with these. */
  public boolean beginsWith(byte... start) {
    return count >= start.length && Arrays.equals(Arrays.copyOf(head, start.length), start);
  }

  /** The bytes as a file; the spool must be closed. */
  StoredFile file(String id, String name) {
    String hash = HexFormat.of().formatHex(digest.digest());
    Content content =
        path == null ? Content.of(memory.toByteArray()) : new DiskContent(path, count);
    return new StoredFile(id, name, hash, content, true);
  }
}
