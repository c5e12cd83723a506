package vn.gtvt.sdk.portal.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request as it arrived. */
@SuppressWarnings("ArrayRecordComponent")
public record Recorded(
    String method, String path, @Nullable String query, Map<String, String> headers, byte[] body) {
  /** Returns the query's parameters in their order. */
  public Map<String, String> parameters() {
    return pairs(query == null ? "" : query);
  }

  /** Returns the fields of a form. */
  public Map<String, String> form() {
    return pairs(text());
  }

  private static Map<String, String> pairs(String written) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : written.split("&", -1)) {
      int at = pair.indexOf('=');
      if (at >= 0) {
        pairs.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
      }
    }
    return pairs;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  public JsonNode json() {
    try {
      return new ObjectMapper().readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the parts of a multipart body: names, with the file name behind a slash, and text. */
  public Map<String, String> parts() {
    String boundary = headers.getOrDefault("content-type", "").replaceAll(".*boundary=", "");
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : text().split("--" + Pattern.quote(boundary), -1)) {
      int end = part.indexOf("\r\n\r\n");
      Matcher name = Pattern.compile("name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?").matcher(part);
      if (end > 0 && name.find()) {
        String file = name.group(2) == null ? "" : "/" + name.group(2);
        parts.put(name.group(1) + file, part.substring(end + 4, part.length() - 2));
      }
    }
    return parts;
  }

  @Override
  public String toString() {
    return method + " " + path + (query == null ? "" : "?" + query);
  }
}
