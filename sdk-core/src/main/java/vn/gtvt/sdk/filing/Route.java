package vn.gtvt.sdk.filing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.PortalOperation;

/** The way a filing walks: which class does which step, and which steps there is nothing to do. */
final class Route {
  private static final Map<Step, StepAction> ACTIONS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Step.CHECK, new CheckDossier()),
              Map.entry(Step.SIGN, new SignDossier()),
              Map.entry(Step.ALLOCATE, new AllocateCode()),
              Map.entry(Step.UPLOAD, new UploadFiles()),
              Map.entry(Step.VERIFY, new VerifyFiles()),
              Map.entry(Step.SUBMIT, new SubmitDossier()),
              Map.entry(Step.FOLLOW, new FollowStatus()),
              Map.entry(Step.SUPPLEMENT, new AnswerSupplement()),
              Map.entry(Step.WITHDRAW, new WithdrawDossier()),
              Map.entry(Step.FETCH, new FetchResults()),
              Map.entry(Step.RECONCILE, new Reconcile())));

  private Route() {}

  static StepAction actionOf(Filing filing) {
    StepAction action = ACTIONS.get(filing.step());
    if (action == null) {
      throw new IllegalStateException(filing + " is at its end and yet due");
    }
    return action;
  }

  /** Passes over steps with nothing to do; nothing is written for them. */
  static Filing skip(Filing filing, Work work) {
    Filing at = filing;
    while (at.inside().phase() == Phase.READY && hasNothingToDo(at, work)) {
      at = at.seenAs(at.inside().edit().step(after(at)).done());
    }
    return at;
  }

  private static boolean hasNothingToDo(Filing at, Work work) {
    Portal portal = work.portal();
    return switch (at.step()) {
      case CHECK -> work.terms().preflight() == null;
      case SIGN -> work.terms().signer() == null;
      case ALLOCATE ->
          !portal.operations().contains(PortalOperation.ALLOCATE) || at.code().isPresent();
      case UPLOAD -> Slots.first(slots(at, work), slot -> slot.stored() == null) < 0;
      case VERIFY ->
          !portal.operations().contains(PortalOperation.VERIFY)
              || Slots.first(slots(at, work), slot -> !slot.verified()) < 0;
      default -> false;
    };
  }

  private static List<FileSlot> slots(Filing at, Work work) {
    return Slots.of(at, work);
  }

  private static Step after(Filing at) {
    return switch (at.step()) {
      case CHECK -> Step.SIGN;
      case SIGN -> Step.ALLOCATE;
      case ALLOCATE -> Step.UPLOAD;
      case UPLOAD -> Step.VERIFY;
      case VERIFY -> at.inside().answering() == null ? Step.SUBMIT : Step.SUPPLEMENT;
      default -> throw new IllegalStateException("nothing follows " + at.step());
    };
  }
}
