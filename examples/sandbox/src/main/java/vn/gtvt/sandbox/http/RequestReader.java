package vn.gtvt.sandbox.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads requests from a connection and refuses what is not HTTP/1.x. */
final class RequestReader {
  private static final long BODY_LIMIT = 210L * 1024 * 1024;
  private static final Pattern START =
      Pattern.compile("([A-Z]{1,20}) (\\S{1,8192}) HTTP/([0-9])\\.([0-9])");
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private final LineInput in;
  private final OutputStream out;

  RequestReader(LineInput in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  /** A request and whether its connection may serve another one. */
  record Arrival(Request request, boolean keepAlive) {}

  Arrival read() throws IOException {
    in.newHeader();
    String start = in.line();
    if (start.isEmpty()) {
      start = in.line();
    }
    Matcher parts = START.matcher(start);
    if (!parts.matches()) {
      throw new HttpProblem(400, "Dòng yêu cầu không hợp lệ");
    }
    if (!parts.group(3).equals("1")) {
      throw new HttpProblem(505, "Chỉ nhận HTTP/1.x");
    }
    boolean modern = !parts.group(4).equals("0");
    Headers headers = headers();
    if (modern && headers.all("host").size() != 1) {
      throw new HttpProblem(400, "Cần đúng một dòng Host");
    }
    boolean keep = modern ? !headers.has("connection", "close") : false;
    InputStream body = body(headers);
    if (modern && headers.has("expect", "100-continue")) {
      body = new ContinueBody(body, out);
    }
    URI target = target(parts.group(2));
    String query = target.getRawQuery();
    Request request =
        new Request(
            parts.group(1),
            target.getPath(),
            query == null ? Map.of() : Form.query(query),
            headers,
            body);
    return new Arrival(request, keep);
  }

  private Headers headers() throws IOException {
    Headers headers = new Headers();
    for (String line = in.line(); !line.isEmpty(); line = in.line()) {
      int colon = line.indexOf(':');
      if (colon < 1 || !NAME.matcher(line.substring(0, colon)).matches()) {
        throw new HttpProblem(400, "Phần đầu (header) không hợp lệ");
      }
      headers.add(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return headers;
  }

  private InputStream body(Headers headers) throws IOException {
    List<String> lengths = headers.all("content-length");
    List<String> codings = headers.all("transfer-encoding");
    if (!codings.isEmpty()) {
      if (!lengths.isEmpty()) {
        throw new HttpProblem(400, "Content-Length và Transfer-Encoding không đi cùng nhau");
      }
      if (codings.size() != 1 || !codings.get(0).equalsIgnoreCase("chunked")) {
        throw new HttpProblem(501, "Chỉ nhận Transfer-Encoding: chunked");
      }
      return new ChunkedBody(in, BODY_LIMIT);
    }
    if (lengths.isEmpty()) {
      return InputStream.nullInputStream();
    }
    String length = lengths.get(0);
    if (lengths.size() != 1 || !length.matches("[0-9]{1,18}")) {
      throw new HttpProblem(400, "Content-Length không hợp lệ");
    }
    if (Long.parseLong(length) > BODY_LIMIT) {
      throw new HttpProblem(413, "Nội dung yêu cầu quá lớn");
    }
    return new FixedBody(in, Long.parseLong(length));
  }

  private static URI target(String text) throws HttpProblem {
    try {
      URI target = new URI(text);
      String path = target.getPath();
      if (path != null && path.startsWith("/") && !text.startsWith("//")) {
        return target;
      }
    } catch (URISyntaxException e) {
      throw new HttpProblem(400, "Đường dẫn không hợp lệ");
    }
    throw new HttpProblem(400, "Đường dẫn không hợp lệ");
  }
}
