package vn.gtvt.sandbox.qlvt;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import vn.gtvt.sandbox.http.HttpProblem;

/** Reads {@code application/x-www-form-urlencoded}. */
final class Form {
  private Form() {}

  static Map<String, String> parse(byte[] bytes) throws HttpProblem {
    Map<String, String> fields = new HashMap<>();
    StringTokenizer pairs = new StringTokenizer(new String(bytes, StandardCharsets.UTF_8), "&");
    while (pairs.hasMoreTokens()) {
      String pair = pairs.nextToken();
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      if (fields.put(decode(name), decode(value)) != null) {
        throw new HttpProblem(400, "Biểu mẫu có trường lặp lại");
      }
    }
    return fields;
  }

  private static String decode(String text) throws HttpProblem {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new HttpProblem(400, "Biểu mẫu không hợp lệ");
    }
  }
}
