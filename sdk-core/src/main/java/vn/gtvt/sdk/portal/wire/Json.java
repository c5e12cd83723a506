package vn.gtvt.sdk.portal.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.gtvt.sdk.portal.Outcome;

/** Plain JSON, read with limits. Stateless and safe for concurrent use. */
public final class Json {
  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 4 << 20;
  private static final int LONGEST_NUMBER = 64;
  private static final String BLANKS = " \t\r\n\f";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_TEXT)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** Returns the value that the bytes hold; what is none leaves the outcome unknown. */
  public static Outcome<JsonNode> read(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && BLANKS.indexOf(bytes[first]) >= 0) {
      first++;
    }
    if (first == bytes.length) {
      return new Outcome.Unknown<>("the answer is empty where JSON was due");
    }
    if (bytes[first] == '<') {
      return new Outcome.Unknown<>(
          "a web page came where JSON was due: a proxy in between, or a wrong base address");
    }
    // The parser guesses other encodings by their zero bytes; only UTF-8 was agreed on.
    boolean isOther = bytes[first] == 0 || (first + 1 < bytes.length && bytes[first + 1] == 0);
    try {
      return isOther
          ? new Outcome.Unknown<>("the answer is no JSON")
          : new Outcome.Done<>(MAPPER.readTree(bytes, first, bytes.length - first));
    } catch (IOException e) {
      return new Outcome.Unknown<>(
          isUtf8(bytes) ? "the answer is no JSON" : "the answer is no valid UTF-8");
    }
  }

  /** The parser takes no wrong byte inside of a text; here only its complaint is put in words. */
  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Returns a tree of maps, lists, texts, numbers and truth values as JSON. */
  public static byte[] write(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (IOException e) {
      throw new UncheckedIOException("plain maps and texts can be written", e);
    }
  }

  /** Returns the same as text, for fields that carry JSON as a text. */
  public static String text(Object value) {
    return new String(write(value), StandardCharsets.UTF_8);
  }
}
