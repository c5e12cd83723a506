package vn.gtvt.sandbox.http;

import java.io.IOException;

/** Serves requests. Called by many threads at once. */
@FunctionalInterface
public interface Handler {
  /**
   * Serves one request. What it leaves of the body is skipped.
   *
   * @throws HttpProblem if the request cannot be served
   * @throws IOException if the client went away
   */
  Response handle(Request request) throws IOException;
}
