package vn.gtvt.sandbox.http;

import java.io.IOException;

/** A request that cannot be served; carries the status to answer. */
public final class HttpProblem extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /** A problem with the status and the sentence to answer. */
  public HttpProblem(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The HTTP status to answer. */
  public int status() {
    return status;
  }
}
