package vn.gtvt.sandbox.desk;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.http.Delivery;
import vn.gtvt.sandbox.http.Response;

/** Lets checked calls pass and makes the faults strike them. Thread-safe. */
public final class Gate {
  /** For calls of which nobody says whose they are. */
  private static final String NOBODY = "";

  private static final byte[] JUNK =
      "}{ 0x00 rác <<không phải JSON".getBytes(StandardCharsets.UTF_8);

  private final FaultDesk desk;

  /** The gate at which this desk deals out faults. */
  public Gate(FaultDesk desk) {
    this.desk = desk;
  }

  /**
   * Lets a call pass that is struck by faults of its operation only.
   *
   * @throws IOException if the client went away
   */
  public Response pass(String operation, Call call) throws IOException {
    return pass(operation, NOBODY, call);
  }

  /**
   * Lets a call pass.
   *
   * @param whose the dossier that the call belongs to
   * @throws IOException if the client went away
   */
  public Response pass(String operation, String whose, Call call) throws IOException {
    Draw draw = desk.draw(operation, whose);
    Fault delay = draw.delay();
    if (delay != null) {
      desk.hit(FaultKind.DELAY, operation, whose);
      pause(delay.duration());
    }
    Fault fault = draw.main();
    if (fault == null) {
      return call.perform(draw);
    }
    desk.hit(fault.kind(), operation, whose);
    return switch (fault.kind()) {
      case HTTP_ERROR -> Response.error(fault.status(), "Lỗi giả lập theo yêu cầu");
      case ANSWER ->
          Response.of(fault.status(), Response.JSON, fault.body().getBytes(StandardCharsets.UTF_8));
      case CUT_BEFORE_WRITE -> Response.none(Delivery.CUT);
      case RESET -> Response.none(Delivery.RESET);
      case STALL -> Response.none(Delivery.STALL);
      case CUT_AFTER_WRITE -> call.perform(draw).with(Delivery.CUT);
      case HALF_BODY -> call.perform(draw).with(Delivery.HALF);
      case JUNK -> {
        call.perform(draw);
        yield Response.of(200, Response.JSON, JUNK);
      }
      case LATE_WRITE -> {
        call.performLate(draw);
        yield Response.none(Delivery.CUT);
      }
      case DELAY,
          LAGGING_SEARCH,
          UNREADABLE,
          SAVED_ANEW,
          LOSE_SECOND,
          TOO_EARLY,
          DRIFT,
          CONTRADICT ->
          throw new IllegalStateException(fault.toString());
    };
  }

  private static void pause(Duration wait) throws InterruptedIOException {
    try {
      TimeUnit.NANOSECONDS.sleep(wait.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The sandbox closes");
    }
  }
}
