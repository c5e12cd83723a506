package vn.gtvt.testkit.trouble;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;

/** Everything that can be wrong with a call, by a name for tables. */
public enum Trouble {
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
  LAGGING_SEARCH(() -> Fault.laggingSearch(3)),
  TOKEN_REFUSED(() -> Fault.answer(401, "{\"error\":\"UNAUTHENTICATED\"}")),
  TOO_MANY(() -> Fault.answer(429, "{\"error\":\"slow down\"}")),
  REFUSED(() -> Fault.answer(422, "{\"error\":\"REFUSED\",\"reason\":\"Hồ sơ sai\"}"));

  private final @Nullable Supplier<Fault> fault;

  Trouble(@Nullable Supplier<Fault> fault) {
    this.fault = fault;
  }

  /** Returns what the network and a busy receiver do; what a receiver says on purpose is not it. */
  public static Set<Trouble> ofTheNetwork() {
    return EnumSet.complementOf(EnumSet.of(TOKEN_REFUSED, TOO_MANY, REFUSED));
  }

  public Fault fault() {
    if (fault == null) {
      throw new IllegalStateException("nothing is wrong");
    }
    return fault.get();
  }

  public FaultKind kind() {
    return fault().kind();
  }
}
