package vn.gtvt.sandbox.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a multipart body that holds exactly one part {@code file} with a file name. */
public final class Multipart {
  private Multipart() {}

  /**
   * Copies the bytes of the file and returns its name.
   *
   * @throws HttpProblem if the body is no such form
   */
  public static String read(@Nullable String contentType, InputStream body, OutputStream sink)
      throws IOException {
    String boundary =
        MediaType.is(contentType, "multipart/form-data") && contentType != null
            ? MediaType.parameter(contentType, "boundary")
            : null;
    if (boundary == null || boundary.isEmpty() || boundary.length() > 200) {
      throw new HttpProblem(400, "Cần multipart/form-data với boundary");
    }
    byte[] delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.UTF_8);
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
    String name = MediaType.parameter(disposition, "filename");
    String coded = MediaType.parameter(disposition, "filename*");
    if (coded != null && coded.toLowerCase(Locale.ROOT).startsWith("utf-8''")) {
      try {
        String plus = coded.substring("utf-8''".length()).replace("+", "%2B");
        name = URLDecoder.decode(plus, StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        throw new HttpProblem(400, "Tên tệp không hợp lệ");
      }
    }
    if (!"file".equals(MediaType.parameter(disposition, "name"))
        || name == null
        || name.isBlank()) {
      throw new HttpProblem(400, "Cần một phần tên file có tên tệp");
    }
    return name;
  }
}
