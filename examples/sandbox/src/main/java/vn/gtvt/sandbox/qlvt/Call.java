package vn.gtvt.sandbox.qlvt;

import java.io.IOException;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.http.Response;

/** A call that was checked and can only go well, unless a fault strikes it. */
@FunctionalInterface
interface Call {
  /** Carries the call out. */
  Response perform(Draw draw) throws IOException;

  /** Carries the call out later than it should be. */
  default void performLate(Draw draw) {
    throw new IllegalStateException("Only a record can be written late");
  }
}
