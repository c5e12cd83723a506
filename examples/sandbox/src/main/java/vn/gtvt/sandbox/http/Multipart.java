package vn.gtvt.sandbox.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads multipart bodies. */
public final class Multipart {
  private static final int MOST_PARTS = 200;

  /**
   * One part of a form.
   *
   * @param name the field it belongs to
   * @param fileName its file name; {@code null} if it is plain text
   */
  public record Part(String name, @Nullable String fileName) {}

  /** Takes the parts of a form as they come. */
  @FunctionalInterface
  public interface Sink {
    /** Where the bytes of this part go; closed when they are all there. */
    OutputStream open(Part part) throws IOException;
  }

  private Multipart() {}

  /**
   * Hands out every part of a form.
   *
   * @throws HttpProblem if the body is no such form
   */
  public static void each(@Nullable String contentType, InputStream body, Sink sink)
      throws IOException {
    byte[] delimiter = delimiter(contentType);
    Delimited in = new Delimited("\r\n", body);
    in.copy(delimiter, OutputStream.nullOutputStream());
    int parts = 0;
    for (String end = in.two(); !end.equals("--"); end = in.two()) {
      parts++;
      if (!end.equals("\r\n") || parts > MOST_PARTS) {
        throw new HttpProblem(400, "Biểu mẫu tệp không hợp lệ");
      }
      String disposition = disposition(in);
      String name = MediaType.parameter(disposition, "name");
      if (name == null) {
        throw new HttpProblem(400, "Biểu mẫu tệp không hợp lệ");
      }
      try (OutputStream out = sink.open(new Part(name, givenName(disposition)))) {
        in.copy(delimiter, out);
      }
    }
    body.transferTo(OutputStream.nullOutputStream());
  }

  private static byte[] delimiter(@Nullable String contentType) throws HttpProblem {
    String boundary =
        MediaType.is(contentType, "multipart/form-data") && contentType != null
            ? MediaType.parameter(contentType, "boundary")
            : null;
    if (boundary == null || boundary.isEmpty() || boundary.length() > 200) {
      throw new HttpProblem(400, "Cần multipart/form-data với boundary");
    }
    return ("\r\n--" + boundary).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Copies the bytes of the file of a form that holds exactly one part {@code file} with a file
   * name, and returns that name.
   *
   * @throws HttpProblem if the body is no such form
   */
  public static String read(@Nullable String contentType, InputStream body, OutputStream sink)
      throws IOException {
    byte[] delimiter = delimiter(contentType);
    Delimited in = new Delimited("\r\n", body);
    in.copy(delimiter, OutputStream.nullOutputStream());
    lineEnd(in);
    String name = fileName(disposition(in));
    in.copy(delimiter, sink);
    if (!in.two().equals("--")) {
      throw new HttpProblem(400, "Chỉ nhận đúng một phần tên file");
    }
    body.transferTo(OutputStream.nullOutputStream());
    return name;
  }

  private static void lineEnd(Delimited in) throws IOException {
    if (!in.line().isBlank()) {
      throw new HttpProblem(400, "Biểu mẫu tệp không hợp lệ");
    }
  }

  private static String disposition(Delimited in) throws IOException {
    String disposition = "";
    int lines = 0;
    for (String line = in.line(); !line.isEmpty(); line = in.line()) {
      lines++;
      if (lines > 50) {
        throw new HttpProblem(400, "Biểu mẫu tệp không hợp lệ");
      }
      if (line.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
        disposition = line.substring(line.indexOf(':') + 1).strip();
      }
    }
    return disposition;
  }

  private static String fileName(String disposition) throws HttpProblem {
    String name = givenName(disposition);
    if (!"file".equals(MediaType.parameter(disposition, "name"))
        || name == null
        || name.isBlank()) {
      throw new HttpProblem(400, "Cần một phần tên file có tên tệp");
    }
    return name;
  }

  private static @Nullable String givenName(String disposition) throws HttpProblem {
    String coded = MediaType.parameter(disposition, "filename*");
    if (coded == null || !coded.toLowerCase(Locale.ROOT).startsWith("utf-8''")) {
      return MediaType.parameter(disposition, "filename");
    }
    try {
      String plus = coded.substring("utf-8''".length()).replace("+", "%2B");
      return URLDecoder.decode(plus, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new HttpProblem(400, "Tên tệp không hợp lệ");
    }
  }
}
