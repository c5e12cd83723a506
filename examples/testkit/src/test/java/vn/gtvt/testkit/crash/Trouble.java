package vn.gtvt.testkit.crash;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;

/** Everything that the switchboard can do to a call, by a name for the matrix. */
enum Trouble {
  NONE(null),
  DELAY(() -> Fault.delay(Duration.ofMillis(20))),
  HTTP_ERROR(() -> Fault.httpError(502)),
  STATUS_203(() -> Fault.answer(203, "{\"message\":\"Non-Authoritative Information.\"}")),
  NO_CONTENT_403(() -> Fault.answer(403, "{\"message\":\"No Content.\"}")),
  ERROR_INSIDE(() -> Fault.answer(200, "{\"error_code\":\"-1\",\"message\":\"lỗi\"}")),
  CUT_BEFORE_WRITE(Fault::cutBeforeWrite),
  CUT_AFTER_WRITE(Fault::cutAfterWrite),
  RESET(Fault::reset),
  HALF_BODY(Fault::halfBody),
  STALL(Fault::stall),
  JUNK(Fault::junk),
  LATE_WRITE(Fault::lateWrite),
  LAGGING_SEARCH(() -> Fault.laggingSearch(3));

  private final @Nullable Supplier<Fault> fault;

  Trouble(@Nullable Supplier<Fault> fault) {
    this.fault = fault;
  }

  Fault fault() {
    if (fault == null) {
      throw new IllegalStateException("nothing is wrong");
    }
    return fault.get();
  }

  FaultKind kind() {
    return fault().kind();
  }
}
