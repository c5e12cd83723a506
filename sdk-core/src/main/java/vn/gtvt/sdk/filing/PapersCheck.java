package vn.gtvt.sdk.filing;

import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.StoredFile;

/**
 * Holds the files that the receiver shows in a dossier against those that were handed in, once: a
 * receiver may drop one and say nothing, and then a person has to know.
 */
final class PapersCheck {
  private PapersCheck() {}

  /** Returns what follows; a look that heard nothing is taken again with the next one. */
  static State of(Filing at, State next, Work work) {
    if (!isDue(next, work)) {
      return next;
    }
    List<Attachment> papers = work.dossier().attachments();
    List<FileSlot> slots = next.files();
    List<StoredFile> sent = stored(slots);
    if (sent.isEmpty() || slots.size() != papers.size() || sent.size() != slots.size()) {
      return next.edit().papersSeen(true).done();
    }
    Outcome<List<StoredFile>> missing = work.portal().missing(FollowStatus.receipt(at), sent);
    if (missing instanceof Outcome.Done<List<StoredFile>> done) {
      State seen = next.edit().papersSeen(true).done();
      List<Attachment> lacking = lacking(papers, slots, done.value());
      return lacking.isEmpty() ? seen : Moves.parked(seen, Advices.papersLost(lacking));
    }
    return missing instanceof Outcome.NotSupported<List<StoredFile>>
        ? next.edit().papersSeen(true).done()
        : next;
  }

  /** Of a dossier that is decided, or whose papers were changed since, it says nothing any more. */
  private static boolean isDue(State next, Work work) {
    return !next.papersSeen()
        && next.state() == FilingState.OPEN
        && next.step() == Step.FOLLOW
        && next.answering() == null
        && next.answered().isEmpty()
        && work.portal().operations().contains(PortalOperation.PAPERS);
  }

  private static List<StoredFile> stored(List<FileSlot> slots) {
    List<StoredFile> stored = new ArrayList<>();
    for (FileSlot slot : slots) {
      StoredFile file = slot.stored();
      if (file != null) {
        stored.add(file);
      }
    }
    return stored;
  }

  private static List<Attachment> lacking(
      List<Attachment> papers, List<FileSlot> slots, List<StoredFile> missing) {
    List<Attachment> lacking = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      if (missing.contains(slots.get(i).stored())) {
        lacking.add(papers.get(i));
      }
    }
    return lacking;
  }
}
