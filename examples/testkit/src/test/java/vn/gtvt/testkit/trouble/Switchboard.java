package vn.gtvt.testkit.trouble;

import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.Faults;

/** Lays trouble on the call that an operation of the engine makes for one dossier. */
public final class Switchboard {
  private static final Map<String, String> CALLS =
      Map.of(
          "CHECK", "practice.create",
          "SIGN", "practice.create",
          "ALLOCATE", "practice.code",
          "UPLOAD", "practice.upload",
          "VERIFY", "practice.read",
          "SUBMIT", "practice.create",
          "FOLLOW", "practice.progress",
          "SUPPLEMENT", "practice.answer",
          "WITHDRAW", "practice.withdraw",
          "FETCH", "practice.result");

  private final Faults faults;

  public Switchboard(Faults faults) {
    this.faults = faults;
  }

  /**
   * Lays it on the first call of an operation; a step that calls nobody has it on the submission.
   *
   * @param operation a step, or {@code ASK_} and a step
   * @param title the dossier's title
   * @param reference its reference
   * @param doubt what befalls the act that is then asked about
   */
  public void lay(String operation, Trouble trouble, String title, String reference, Fault doubt) {
    switch (operation) {
      case "ASK_SUBMIT" -> {
        if (trouble != Trouble.LAGGING_SEARCH) {
          faults.nextFor("practice.create", reference, 0, doubt);
        }
      }
      case "ASK_SUPPLEMENT" -> faults.nextFor("practice.answer", reference, 0, doubt);
      case "ASK_WITHDRAW" -> faults.nextFor("practice.withdraw", reference, 0, doubt);
      default -> {}
    }
    switch (trouble) {
      case NONE -> {}
      case LAGGING_SEARCH -> {
        // Only who asks meets the lag.
        faults.nextFor("practice.create", reference, 0, trouble.fault());
        faults.nextFor("practice.create", reference, 0, Fault.cutAfterWrite());
      }
      default -> layOnCall(operation, trouble.fault(), title, reference);
    }
  }

  private void layOnCall(String operation, Fault fault, String title, String reference) {
    switch (operation) {
      case "ASK_SUBMIT", "ASK_RECONCILE" -> {
        faults.nextFor("practice.search", reference, 0, fault);
        faults.nextFor("practice.find", reference, 0, fault);
      }
      // The first progress is the one that is followed.
      case "ASK_FOLLOW", "ASK_SUPPLEMENT", "ASK_WITHDRAW" ->
          faults.nextFor("practice.progress", reference, 1, fault);
      case "UPLOAD", "VERIFY" -> faults.nextFor(CALLS.get(operation), title, 0, fault);
      default -> faults.nextFor(CALLS.get(operation), reference, 0, fault);
    }
  }

  /** Says whether the trouble really struck the call that it was laid on. */
  public boolean struck(String operation, Trouble trouble, String title, String reference) {
    if (trouble == Trouble.NONE) {
      return true;
    }
    List<String> calls =
        switch (operation) {
          case "ASK_SUBMIT", "ASK_RECONCILE" -> List.of("practice.search", "practice.find");
          case "ASK_FOLLOW", "ASK_SUPPLEMENT", "ASK_WITHDRAW" -> List.of("practice.progress");
          default -> List.of(CALLS.get(operation));
        };
    return (trouble == Trouble.LAGGING_SEARCH ? List.of("practice.search") : calls)
        .stream()
            .anyMatch(
                call ->
                    faults.hitsOf(call, reference).containsKey(trouble.kind())
                        || faults.hitsOf(call, title).containsKey(trouble.kind()));
  }
}
