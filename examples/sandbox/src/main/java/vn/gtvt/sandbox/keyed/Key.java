package vn.gtvt.sandbox.keyed;

import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;

/** The key that opens a door. */
public final class Key {
  private static final String BEARER = "Bearer ";

  private Key() {}

  /** Whether a request brings this key. */
  public static boolean opens(Request request, String key) {
    String given = request.headers().first("authorization");
    return given != null && given.startsWith(BEARER) && given.substring(7).equals(key);
  }

  /** The answer to who has no key. */
  public static Response missing() {
    return Response.error(401, "Thiếu khóa truy cập hoặc khóa không đúng");
  }
}
