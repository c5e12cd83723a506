package vn.gtvt.sdk.portal.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request as it arrived. */
@SuppressWarnings("ArrayRecordComponent")
public record Recorded(
    String method, String path, @Nullable String query, Map<String, String> headers, byte[] body) {
  /** A part of a multipart body; all of it read byte by byte. */
  public record Part(String name, @Nullable String fileName, String content) {}

  /** Returns method and path. */
  public String line() {
    return method + " " + path;
  }

  /** Returns the header or an empty text. */
  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** Returns the query's parameters in their order. */
  public Map<String, String> parameters() {
    return pairs(query == null ? "" : query);
  }

  /** Returns the fields of a form. */
  public Map<String, String> form() {
    mustBe("application/x-www-form-urlencoded");
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
    mustBe("application/json");
    try {
      return new ObjectMapper().readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void mustBe(String type) {
    if (!header("content-type").startsWith(type)) {
      throw new AssertionError(line() + " is no " + type + " but " + header("content-type"));
    }
  }

  /** Returns the parts of a multipart body: names, with the file name behind a slash, and text. */
  public Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    for (Part part : partList()) {
      String file = part.fileName() == null ? "" : "/" + part.fileName();
      parts.put(part.name() + file, part.content());
    }
    return parts;
  }

  /** Returns the parts of a multipart body, in their order. */
  public List<Part> partList() {
    mustBe("multipart/form-data");
    String boundary = header("content-type").replaceAll(".*boundary=", "");
    List<Part> parts = new ArrayList<>();
    for (String part : text().split("--" + Pattern.quote(boundary), -1)) {
      int end = part.indexOf("\r\n\r\n");
      Matcher name = Pattern.compile("name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?").matcher(part);
      if (end > 0 && name.find()) {
        String content = part.substring(end + 4, part.length() - 2);
        parts.add(new Part(name.group(1), name.group(2), content));
      }
    }
    return parts;
  }

  @Override
  public String toString() {
    return method + " " + path + (query == null ? "" : "?" + query);
  }
}
