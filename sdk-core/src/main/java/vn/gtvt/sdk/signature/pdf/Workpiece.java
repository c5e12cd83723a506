package vn.gtvt.sdk.signature.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * A PDF while it is signed: where it is read, and where what comes out is kept until it is whole.
 *
 * @param <T> what comes out
 */
interface Workpiece<T> {
  /** What a person knows the file by. */
  String name();

  /** How many bytes the source has. */
  long size() throws IOException;

  /** Opens the source. */
  RandomAccessRead source() throws IOException;

  /** Opens the draft for writing, emptied. */
  OutputStream draft() throws IOException;

  /** Opens the draft for reading. */
  InputStream written() throws IOException;

  /** Opens the draft as a source for what is added behind it. */
  RandomAccessRead again() throws IOException;

  /** Puts bytes into the draft. */
  void patch(long offset, byte[] bytes) throws IOException;

  /** Opens what takes the place of the draft once it is {@link #replaced()}. */
  OutputStream replace() throws IOException;

  /** Lets what was written take the place of the draft. */
  void replaced() throws IOException;

  /** Turns the draft into the result. */
  T finish() throws IOException;

  /** Takes the result back, where it stands somewhere: not all of a batch could be finished. */
  default void undo() throws IOException {}

  /** Throws the draft away. */
  void discard();
}
