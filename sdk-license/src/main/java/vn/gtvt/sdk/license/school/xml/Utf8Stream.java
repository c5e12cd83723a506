package vn.gtvt.sdk.license.school.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file's text as UTF-8, without a mark and with nothing before its declaration, whatever it is
 * written in. Closing closes the file.
 */
public final class Utf8Stream implements AutoCloseable {
  private static final int CHARACTERS = 8192;

  private final InputStream bytes;
  private final Encodings encodings;
  private final Lead lead;

  private Utf8Stream(InputStream bytes, Encodings encodings, Lead lead) {
    this.bytes = bytes;
    this.encodings = encodings;
    this.lead = lead;
  }

  /** Opens a file. */
  public static Utf8Stream open(XmlBytes file) throws IOException {
    PushbackInputStream in = new PushbackInputStream(file.open(), Encodings.LOOKED_AT);
    byte[] start = in.readNBytes(Encodings.LOOKED_AT);
    Encodings encodings = Encodings.of(start);
    int from = encodings.mark();
    if (!encodings.charset().equals(StandardCharsets.UTF_8)) {
      in.unread(start, from, start.length - from);
      in = new PushbackInputStream(new Transcoded(in, encodings.charset()), Encodings.LOOKED_AT);
      start = in.readNBytes(Encodings.LOOKED_AT);
      from = 0;
    }
    Lead lead = Lead.of(start, from);
    from = lead.isOdd() ? lead.end() : from;
    in.unread(start, from, start.length - from);
    return new Utf8Stream(in, encodings, lead);
  }

  /** Returns the text's bytes. */
  public InputStream bytes() {
    return bytes;
  }

  /** Returns the code of what is wrong about the encoding. */
  public Optional<String> trouble() {
    return Optional.ofNullable(encodings.trouble());
  }

  /** Returns what is wrong about the encoding, and about what stands before the first tag. */
  List<PassEnd.Oddity> oddities() {
    List<PassEnd.Oddity> oddities = new ArrayList<>();
    trouble().ifPresent(code -> oddities.add(encoding(code)));
    oddities.addAll(lead.oddities());
    return oddities;
  }

  private PassEnd.Oddity encoding(String code) {
    return new PassEnd.Oddity(code, 1, "declared", encodings.declared());
  }

  /** Returns how many lines of the file stand before the text. */
  int linesBefore() {
    return lead.isOdd() ? lead.lines() : 0;
  }

  /** Says whether the file begins with a byte order mark. */
  public boolean hasMark() {
    return encodings.mark() > 0 || lead.marks() > 0;
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
