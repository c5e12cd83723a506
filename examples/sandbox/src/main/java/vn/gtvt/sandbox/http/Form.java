package vn.gtvt.sandbox.http;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringTokenizer;

/** Reads {@code application/x-www-form-urlencoded}. */
public final class Form {
  private static final int BODY_LIMIT = 1024 * 1024;

  private Form() {}

  /** Whether a request says that its body is such a form. */
  public static boolean isIn(Request request) {
    return MediaType.is(
        request.headers().first("content-type"), "application/x-www-form-urlencoded");
  }

  /**
   * The fields of a request's body.
   *
   * @throws HttpProblem if it is too large, malformed or repeats a field
   */
  public static Map<String, String> read(Request request) throws IOException {
    byte[] bytes = request.body().readNBytes(BODY_LIMIT + 1);
    if (bytes.length > BODY_LIMIT) {
      throw new HttpProblem(413, "Nội dung yêu cầu quá lớn");
    }
    return parse(bytes);
  }

  /**
   * The fields of a form.
   *
   * @throws HttpProblem if it is malformed or repeats a field
   */
  public static Map<String, String> parse(byte[] bytes) throws HttpProblem {
    Map<String, String> fields = new LinkedHashMap<>();
    StringTokenizer pairs = new StringTokenizer(new String(bytes, StandardCharsets.UTF_8), "&");
    while (pairs.hasMoreTokens()) {
      String pair = pairs.nextToken();
      if (fields.put(name(pair), value(pair)) != null) {
        throw new HttpProblem(400, "Biểu mẫu có trường lặp lại");
      }
    }
    return fields;
  }

  /** The parameters of an address; of a repeated one the first. */
  static Map<String, String> query(String raw) throws HttpProblem {
    Map<String, String> fields = new LinkedHashMap<>();
    StringTokenizer pairs = new StringTokenizer(raw, "&");
    while (pairs.hasMoreTokens()) {
      String pair = pairs.nextToken();
      fields.putIfAbsent(name(pair), value(pair));
    }
    return fields;
  }

  private static String name(String pair) throws HttpProblem {
    int equals = pair.indexOf('=');
    return decode(equals < 0 ? pair : pair.substring(0, equals));
  }

  private static String value(String pair) throws HttpProblem {
    int equals = pair.indexOf('=');
    return equals < 0 ? "" : decode(pair.substring(equals + 1));
  }

  private static String decode(String text) throws HttpProblem {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new HttpProblem(400, "Biểu mẫu không hợp lệ");
    }
  }
}
