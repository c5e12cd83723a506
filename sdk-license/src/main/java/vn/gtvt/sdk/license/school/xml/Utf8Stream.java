package vn.gtvt.sdk.license.school.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file's text as UTF-8 without a mark, whatever it is written in. Closing closes the file. */
public final class Utf8Stream implements AutoCloseable {
  private static final int CHARACTERS = 8192;

  private final InputStream bytes;
  private final Encodings encodings;

  private Utf8Stream(InputStream bytes, Encodings encodings) {
    this.bytes = bytes;
    this.encodings = encodings;
  }

  /** Opens a file. */
  public static Utf8Stream open(XmlBytes file) throws IOException {
    PushbackInputStream in = new PushbackInputStream(file.open(), Encodings.LOOKED_AT);
    byte[] start = in.readNBytes(Encodings.LOOKED_AT);
    Encodings encodings = Encodings.of(start);
    in.unread(start, encodings.mark(), start.length - encodings.mark());
    return new Utf8Stream(
        encodings.charset().equals(StandardCharsets.UTF_8)
            ? in
            : new Transcoded(in, encodings.charset()),
        encodings);
  }

  /** Returns the text's bytes. */
  public InputStream bytes() {
    return bytes;
  }

  /** Returns the code of what is wrong about the encoding. */
  public Optional<String> trouble() {
    return Optional.ofNullable(encodings.trouble());
  }

  /** Returns what the declaration says; empty if nothing. */
  public String declared() {
    return encodings.declared();
  }

  /** Says whether the file begins with a byte order mark. */
  public boolean hasMark() {
    return encodings.mark() > 0;
  }

  /** Returns a reader that puts U+FFFD where bytes are no UTF-8, instead of giving up. */
  static Reader reader(InputStream utf8) {
    return new InputStreamReader(
        utf8,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  /** Other encodings, rewritten piece by piece. */
  private static final class Transcoded extends InputStream {
    private final Reader from;
    private byte[] piece = new byte[0];
    private int at;

    Transcoded(InputStream in, Charset charset) {
      this.from = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (at == piece.length && !refill()) {
        return -1;
      }
      int count = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, to, offset, count);
      at += count;
      return count;
    }

    private boolean refill() throws IOException {
      char[] characters = new char[CHARACTERS];
      int count = from.read(characters, 0, CHARACTERS - 1);
      if (count < 0) {
        return false;
      }
      // A letter of two characters is not cut in the middle.
      if (count > 0 && Character.isHighSurrogate(characters[count - 1])) {
        int low = from.read();
        if (low >= 0) {
          characters[count++] = (char) low;
        }
      }
      piece = new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
      at = 0;
      return true;
    }

    @Override
    public void close() throws IOException {
      from.close();
    }
  }
}
