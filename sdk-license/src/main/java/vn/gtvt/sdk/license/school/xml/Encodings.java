package vn.gtvt.sdk.license.school.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file is written in, by its first bytes and its declaration.
 *
 * @param charset what it is read as
 * @param mark bytes of the byte order mark
 * @param trouble code of what is wrong about it; null if nothing is
 * @param declared what the declaration says; empty if nothing
 */
record Encodings(Charset charset, int mark, @Nullable String trouble, String declared) {
  static final int LOOKED_AT = 32 << 10;

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");
  private static final int CUT_LETTER = 3;
  private static final int DECLARATION_MOST = 300;

  static Encodings of(byte[] start) {
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      String declared = declared(start, 3);
      boolean agrees = declared.isEmpty() || isUtf8(declared);
      return new Encodings(
          StandardCharsets.UTF_8, 3, agrees ? null : "file.encoding-declared", declared);
    }
    if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0, '<')) {
      int mark = start[0] == 0 ? 0 : 2;
      return new Encodings(StandardCharsets.UTF_16BE, mark, "file.encoding-wide", "");
    }
    if (startsWith(start, 0xFF, 0xFE) || startsWith(start, '<', 0)) {
      int mark = start[0] == '<' ? 0 : 2;
      return new Encodings(StandardCharsets.UTF_16LE, mark, "file.encoding-wide", "");
    }
    return unmarked(start, declared(start, 0));
  }

  /** The declaration is believed only where the bytes do not speak against it. */
  private static Encodings unmarked(byte[] start, String declared) {
    if (declared.isEmpty() || isUtf8(declared)) {
      return new Encodings(StandardCharsets.UTF_8, 0, null, declared);
    }
    Charset charset = charset(declared);
    // Bytes that spell <?xml in ASCII are no UTF-16, whatever they say.
    boolean isNarrow = charset != null && charset.newEncoder().maxBytesPerChar() == 1;
    return charset == null || !isNarrow || isUtf8(start)
        ? new Encodings(StandardCharsets.UTF_8, 0, "file.encoding-declared", declared)
        : new Encodings(charset, 0, "file.encoding-other", declared);
  }

  private static @Nullable Charset charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      return charset.canEncode() ? charset : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean isUtf8(String declared) {
    return declared.equalsIgnoreCase("utf-8") || declared.equalsIgnoreCase("utf8");
  }

  private static boolean isUtf8(byte[] start) {
    // The last letter may be cut in the middle.
    for (int cut = 0; cut <= CUT_LETTER && cut <= start.length; cut++) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(start, 0, start.length - cut));
        return true;
      } catch (CharacterCodingException e) {
        // One byte less is tried.
      }
    }
    return false;
  }

  private static String declared(byte[] start, int mark) {
    int from = Lead.of(start, mark).end();
    byte[] head = Arrays.copyOfRange(start, from, Math.min(start.length, from + DECLARATION_MOST));
    Matcher matcher = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    return matcher.find() ? matcher.group(1) : "";
  }

  private static boolean startsWith(byte[] start, int... expected) {
    if (start.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((start[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
