package vn.gtvt.sdk.filing;

import java.util.List;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.StoredFile;

/**
 * Hands the next file over and compares what was stored with what was meant.
 *
 * <p>An upload whose outcome is unknown is repeated: a file that no dossier names harms nobody.
 */
final class UploadFiles extends HarmlessStep<StoredFile> {
  @Override
  Outcome<StoredFile> call(Filing filing, Work work) {
    return work.portal().upload(filing.key(), work.dossier(), next(filing, work));
  }

  @Override
  Filing done(Filing at, StoredFile stored, Work work) {
    if (!stored.sha256().equals(next(at, work).sha256())) {
      return Retry.orPark(at, work, null, "the stored file differs from ours");
    }
    List<FileSlot> slots = Slots.of(at, work);
    int place = Slots.first(slots, slot -> slot.stored() == null);
    State next = Moves.slot(at.inside(), slots, place, slots.get(place).uploaded(stored));
    return work.write(at, next, "stored " + (place + 1) + "/" + slots.size());
  }

  /** A file of an answer that is not taken says nothing of the dossier, which is there. */
  @Override
  Filing notDone(Filing at, Outcome<StoredFile> outcome, Work work) {
    boolean isAnswer = at.inside().answering() != null;
    return isAnswer && outcome instanceof Outcome.Refused<StoredFile> refused
        ? AnswerSupplement.giveUp(at, work, refused.reason(), "refused")
        : super.notDone(at, outcome, work);
  }

  private static Attachment next(Filing at, Work work) {
    return work.papers(at).get(Slots.first(Slots.of(at, work), slot -> slot.stored() == null));
  }
}
