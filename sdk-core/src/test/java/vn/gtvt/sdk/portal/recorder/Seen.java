package vn.gtvt.sdk.portal.recorder;

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

/** One request as it arrived. */
@SuppressWarnings("ArrayRecordComponent")
public record Seen(
    String method, String path, @Nullable String query, Map<String, String> headers, byte[] body) {
  private static final Pattern NAME = Pattern.compile("(file)?name=\"([^\"]*)\"");

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

  /** Returns the fields of the query. */
  public Map<String, String> queryFields() {
    return fields(query == null ? "" : query);
  }

  /** Returns the fields of a form, in their order. */
  public Map<String, String> form() {
    if (!header("content-type").startsWith("application/x-www-form-urlencoded")) {
      throw new AssertionError(line() + " is no form but " + header("content-type"));
    }
    return fields(new String(body, StandardCharsets.UTF_8));
  }

  /** Returns the body as JSON. */
  public JsonNode json() {
    if (!header("content-type").startsWith("application/json")) {
      throw new AssertionError(line() + " is no JSON but " + header("content-type"));
    }
    try {
      return new ObjectMapper().readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the parts of a multipart body. */
  public List<Part> parts() {
    String type = header("content-type");
    if (!type.startsWith("multipart/form-data")) {
      throw new AssertionError(line() + " is no multipart but " + type);
    }
    String boundary = "--" + type.substring(type.indexOf("boundary=") + "boundary=".length());
    List<Part> parts = new ArrayList<>();
    for (String piece :
        new String(body, StandardCharsets.UTF_8).split(Pattern.quote(boundary), -1)) {
      int blank = piece.indexOf("\r\n\r\n");
      if (blank >= 0) {
        parts.add(part(piece.substring(0, blank), piece.substring(blank + 4)));
      }
    }
    return parts;
  }

  private static Part part(String head, String tail) {
    String name = "";
    String fileName = null;
    Matcher found = NAME.matcher(head);
    while (found.find()) {
      if (found.group(1) == null) {
        name = found.group(2);
      } else {
        fileName = found.group(2);
      }
    }
    return new Part(name, fileName, tail.substring(0, tail.length() - "\r\n".length()));
  }

  private static Map<String, String> fields(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        fields.put(
            URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return fields;
  }

  @Override
  public String toString() {
    return line();
  }
}
