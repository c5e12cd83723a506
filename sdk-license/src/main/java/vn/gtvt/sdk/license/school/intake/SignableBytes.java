package vn.gtvt.sdk.license.school.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import vn.gtvt.sdk.signature.xml.XmlSigner;

/** Holds a file that is to be signed, and nothing beyond what can be signed. For one file. */
final class SignableBytes extends OutputStream {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);

  /** The file is larger than one that is signed. */
  static final class TooLarge extends IOException {
    @Serial private static final long serialVersionUID = 1L;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    if (bytes.size() > XmlSigner.LARGEST - length) {
      throw new TooLarge();
    }
    bytes.write(from, offset, length);
  }

  byte[] taken() {
    return bytes.toByteArray();
  }
}
