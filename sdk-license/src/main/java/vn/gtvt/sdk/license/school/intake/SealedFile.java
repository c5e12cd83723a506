package vn.gtvt.sdk.license.school.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.LearnerPicture;

/**
 * Pictures on the disk that nobody else can read: the key is in memory only and goes with this
 * object. Safe for concurrent use.
 *
 * <p>Where the system can, the file loses its name as soon as it is open, so that nothing stays
 * after a crash; where it cannot, it goes when it is closed, and what a crash leaves is noise.
 */
final class SealedFile implements AutoCloseable {
  private static final int KEY_BITS = 256;
  private static final int TAG_BITS = 128;
  private static final int NONCE = 12;

  // No channel: one would be closed for all by the interrupt of a single thread that reads.
  private final RandomAccessFile file;
  private final @Nullable Path name;
  private final SecretKey key;
  private int count;
  private long end;
  private boolean isClosed;

  private SealedFile(RandomAccessFile file, @Nullable Path name, SecretKey key) {
    this.file = file;
    this.name = name;
    this.key = key;
  }

  /** Makes one; null for the system's folder of temporary files. */
  static SealedFile in(@Nullable Path folder) throws IOException {
    SecretKey key = newKey();
    Path place =
        folder == null
            ? Files.createTempFile("course", ".sealed")
            : Files.createTempFile(Files.createDirectories(folder), "course", ".sealed");
    RandomAccessFile file;
    try {
      file = new RandomAccessFile(place.toFile(), "rw");
    } catch (IOException e) {
      Files.deleteIfExists(place);
      throw e;
    }
    return new SealedFile(file, losesItsName(place) ? null : place, key);
  }

  private static SecretKey newKey() {
    try {
      KeyGenerator keys = KeyGenerator.getInstance("AES");
      keys.init(KEY_BITS);
      return keys.generateKey();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks AES", e);
    }
  }

  private static boolean losesItsName(Path open) {
    try {
      return Files.deleteIfExists(open);
    } catch (IOException e) {
      return false;
    }
  }

  /** Seals a picture; it is opened each time it is asked for. */
  synchronized LearnerPicture add(byte[] picture) throws IOException {
    int number = count++;
    byte[] seal;
    try {
      seal = cipher(Cipher.ENCRYPT_MODE, number).doFinal(picture);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks AES-GCM", e);
    }
    long start = end;
    // Named apart: the picture that is handed out must not hold the seal itself.
    int length = seal.length;
    file.seek(start);
    file.write(seal);
    end += length;
    return () -> open(number, start, length);
  }

  private byte[] open(int number, long start, int length) throws IOException {
    byte[] seal = new byte[length];
    read(start, seal);
    try {
      return cipher(Cipher.DECRYPT_MODE, number).doFinal(seal);
    } catch (GeneralSecurityException e) {
      throw new IOException("a sealed picture was changed", e);
    }
  }

  private synchronized void read(long start, byte[] seal) throws IOException {
    if (isClosed) {
      throw PictureStore.closed();
    }
    try {
      file.seek(start);
      file.readFully(seal);
    } catch (EOFException e) {
      throw new IOException("a sealed picture is no longer there", e);
    }
  }

  /** A picture's number is its nonce: no two have one. */
  private Cipher cipher(int mode, int number) throws GeneralSecurityException {
    byte[] nonce = ByteBuffer.allocate(NONCE).putInt(number).array();
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    try {
      file.close();
      if (name != null) {
        Files.deleteIfExists(name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
