package vn.gtvt.sdk.license.school.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  private final FileChannel file;
  private final SecretKey key;
  private int count;
  private long end;

  private SealedFile(FileChannel file, SecretKey key) {
    this.file = file;
    this.key = key;
  }

  /** Makes one; null for the system's folder of temporary files. */
  static SealedFile in(@Nullable Path folder) throws IOException {
    Path place =
        folder == null
            ? Files.createTempFile("course", ".sealed")
            : Files.createTempFile(Files.createDirectories(folder), "course", ".sealed");
    FileChannel file =
        FileChannel.open(
            place,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      KeyGenerator keys = KeyGenerator.getInstance("AES");
      keys.init(KEY_BITS);
      return new SealedFile(file, keys.generateKey());
    } catch (GeneralSecurityException e) {
      file.close();
      throw new IllegalStateException("this Java lacks AES", e);
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
    ByteBuffer left = ByteBuffer.wrap(seal);
    while (left.hasRemaining()) {
      end += file.write(left, end);
    }
    return () -> open(number, start, length);
  }

  private byte[] open(int number, long start, int length) throws IOException {
    ByteBuffer seal = ByteBuffer.allocate(length);
    try {
      while (seal.hasRemaining()) {
        if (file.read(seal, start + seal.position()) < 0) {
          throw new IOException("a sealed picture is no longer there");
        }
      }
      return cipher(Cipher.DECRYPT_MODE, number).doFinal(seal.array());
    } catch (ClosedChannelException e) {
      throw new IOException("the draft was closed; its pictures are gone", e);
    } catch (GeneralSecurityException e) {
      throw new IOException("a sealed picture was changed", e);
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
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
