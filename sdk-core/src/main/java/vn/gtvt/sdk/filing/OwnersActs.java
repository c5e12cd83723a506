package vn.gtvt.sdk.filing;

import java.time.Instant;
import java.util.List;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.SupplementRequest;

/** What the receiver's progress says of the owner's own acts: a wish to withdraw, an answer. */
final class OwnersActs {
  private OwnersActs() {}

  /** Returns the state with what became of them, before the progress itself is taken up. */
  static State after(Filing at, Progress progress, Work work) {
    State answered = stillAsked(at, progress, work);
    return isDenied(at, progress)
        ? answered.edit().wish(null).notice(Notice.of(Advices.WITHDRAWAL_DENIED)).done()
        : answered;
  }

  /** A wish that the receiver showed, and shows no more while the dossier goes on, was denied. */
  static boolean isDenied(Filing at, Progress progress) {
    Wish wish = at.inside().wish();
    DossierStatus status = progress.status();
    boolean goesOn =
        status.number() != 0 && !status.isFinal() && !status.equals(DossierStatus.WITHDRAWAL_ASKED);
    return goesOn && wish != null && wish.asked() && (wish.seen() || showedIt(at));
  }

  /** Says so of a wish that an older version wrote. */
  private static boolean showedIt(Filing at) {
    return at.status().filter(DossierStatus.WITHDRAWAL_ASKED::equals).isPresent();
  }

  /**
   * A receiver that is heard asking for what was answered, and again after a lagging listing must
   * have caught up, has lost the answer or does not see it: its owner may answer once more.
   */
  private static State stillAsked(Filing at, Progress progress, Work work) {
    State s = at.inside();
    String id = progress.openRequest().map(SupplementRequest::id).orElse(null);
    if (id == null || !s.answered().contains(id)) {
      return s.edit().stillAskedSince(null).done();
    }
    Instant since = s.stillAskedSince();
    if (since == null) {
      return s.edit().stillAskedSince(work.now()).done();
    }
    if (work.now().isBefore(since.plus(DueTime.within(work.portal().settleTime())))) {
      return s;
    }
    List<String> others = s.answered().stream().filter(each -> !each.equals(id)).toList();
    return s.edit()
        .answered(others)
        .stillAskedSince(null)
        .notice(Notice.of(Advices.STILL_ASKED))
        .done();
  }
}
