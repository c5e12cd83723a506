package vn.gtvt.sdk.signature.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A PDF in memory. */
final class MemoryPiece implements Workpiece<byte[]> {
  private static final int ROOM = 32_768;

  private final byte[] source;
  private byte[] draft = new byte[0];

  MemoryPiece(byte[] source) {
    this.source = source;
  }

  @Override
  public String name() {
    return "PDF";
  }

  @Override
  public long size() {
    return source.length;
  }

  @Override
  public RandomAccessRead source() {
    return new RandomAccessReadBuffer(source);
  }

  @Override
  public OutputStream draft() {
    return new Kept(source.length + ROOM);
  }

  @Override
  public InputStream written() {
    return new ByteArrayInputStream(draft);
  }

  @Override
  public RandomAccessRead again() {
    return new RandomAccessReadBuffer(draft);
  }

  @Override
  public void patch(long offset, byte[] bytes) {
    System.arraycopy(bytes, 0, draft, Math.toIntExact(offset), bytes.length);
  }

  @Override
  public OutputStream replace() {
    return new Kept(draft.length + ROOM);
  }

  @Override
  public void replaced() {}

  @Override
  public byte[] finish() {
    return draft;
  }

  @Override
  public void discard() {
    draft = new byte[0];
  }

  /** Becomes the draft once it is closed. */
  private final class Kept extends ByteArrayOutputStream {
    Kept(int size) {
      super(size);
    }

    @Override
    public void close() {
      draft = toByteArray();
    }
  }
}
