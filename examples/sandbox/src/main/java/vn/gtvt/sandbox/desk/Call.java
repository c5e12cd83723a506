package vn.gtvt.sandbox.desk;

import java.io.IOException;
import vn.gtvt.sandbox.http.Response;

/** A call that was checked and can only go well, unless a fault strikes it. */
@FunctionalInterface
public interface Call {
  /**
   * Carries the call out.
   *
   * @throws IOException if the client went away
   */
  Response perform(Draw draw) throws IOException;

  /**
   * Carries the call out later than it should be; what nobody can ask about is carried out at once.
   *
   * @throws IOException if the client went away
   */
  default void performLate(Draw draw) throws IOException {
    perform(draw);
  }
}
