package vn.gtvt.sdk.signature.waiting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a signer needs to go on, and reads it again: its version, then the parts of its
 * kind. Stateless.
 */
public final class WaitingForm {
  /**
   * The version. A form without one begins with a ticket and the name of a hash function: read so,
   * this number is an empty ticket and a name of two letters, which no hash function has.
   */
  private static final int VERSION = 2;

  private WaitingForm() {}

  /** Writes the parts of one kind. */
  @FunctionalInterface
  public interface Writing {
    /** Writes them, in the order in which they are read. */
    void to(DataOutputStream data) throws IOException;
  }

  /** Reads the parts of one kind. */
  @FunctionalInterface
  public interface Reading<T> {
    /**
     * Reads them.
     *
     * @throws IllegalArgumentException if they are none
     */
    T from(DataInputStream data) throws IOException;
  }

  /** Writes a state down. */
  public static byte[] write(Writing parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(out)) {
      data.writeInt(VERSION);
      parts.to(data);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /**
   * Reads a state.
   *
   * @throws IllegalArgumentException if the bytes are none, or of another version
   */
  public static <T> T read(byte[] state, Reading<T> parts) {
    if (!hasVersion(state)) {
      throw none(null);
    }
    return read(state, Integer.BYTES, parts);
  }

  /**
   * Reads a state of a kind that was once written without a version.
   *
   * @throws IllegalArgumentException if the bytes are none, or of another version
   */
  public static <T> T readOldToo(byte[] state, Reading<T> parts) {
    return read(state, hasVersion(state) ? Integer.BYTES : 0, parts);
  }

  private static boolean hasVersion(byte[] state) {
    return state.length >= Integer.BYTES && ByteBuffer.wrap(state).getInt() == VERSION;
  }

  private static <T> T read(byte[] state, int from, Reading<T> parts) {
    try (DataInputStream data =
        new DataInputStream(new ByteArrayInputStream(state, from, state.length - from))) {
      return parts.from(data);
    } catch (IOException e) {
      throw none(e);
    }
  }

  /** Writes bytes behind their number. */
  public static void writeBytes(DataOutputStream data, byte[] bytes) throws IOException {
    data.writeInt(bytes.length);
    data.write(bytes);
  }

  /**
   * Reads bytes.
   *
   * @param most how many at the most
   * @throws IllegalArgumentException if there are more or fewer than their number says
   */
  public static byte[] readBytes(DataInputStream data, int most) throws IOException {
    int length = readCount(data, most);
    byte[] bytes = data.readNBytes(length);
    if (bytes.length < length) {
      throw none(null);
    }
    return bytes;
  }

  /**
   * Reads how many of something follow.
   *
   * @throws IllegalArgumentException if it is below zero or above the most
   */
  public static int readCount(DataInputStream data, int most) throws IOException {
    int count = data.readInt();
    if (count < 0 || count > most) {
      throw none(null);
    }
    return count;
  }

  /** Returns what is thrown of bytes that are no state. */
  public static IllegalArgumentException none(@Nullable Exception cause) {
    return new IllegalArgumentException("the bytes are no state of a signature", cause);
  }
}
