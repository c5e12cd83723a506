package vn.gtvt.sdk.filing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.StoredFile;

/** Reads the next stored file back: one that is not there, or not as we sent it, goes once more. */
final class VerifyFiles extends HarmlessStep<StoredFile> {
  @Override
  Outcome<StoredFile> call(Filing filing, Work work) {
    List<FileSlot> slots = Slots.of(filing, work);
    FileSlot slot = slots.get(next(slots));
    return work.portal().verify(Objects.requireNonNull(slot.stored(), "not stored"));
  }

  @Override
  Filing done(Filing at, StoredFile found, Work work) {
    List<FileSlot> slots = Slots.of(at, work);
    int place = next(slots);
    boolean isOurs = found.sha256().equals(work.papers(at).get(place).sha256());
    return isOurs
        ? work.write(
            at,
            Moves.slot(at.inside(), slots, place, slots.get(place).proved()),
            "proved " + (place + 1) + "/" + slots.size())
        : sendAgain(at, work, slots, place, "not as we sent it");
  }

  /** A file that is gone is no refusal of the dossier: it goes once more. */
  @Override
  Filing notDone(Filing at, Outcome<StoredFile> outcome, Work work) {
    List<FileSlot> slots = Slots.of(at, work);
    return outcome instanceof Outcome.Refused<StoredFile>
        ? sendAgain(at, work, slots, next(slots), "not there")
        : super.notDone(at, outcome, work);
  }

  /** The slot keeps the count, so that a receiver that spoils every file is not fed without end. */
  private static Filing sendAgain(
      Filing at, Work work, List<FileSlot> slots, int place, String why) {
    FileSlot slot = slots.get(place).emptied();
    State emptied = Moves.slot(at.inside(), slots, place, slot).edit().step(Step.UPLOAD).done();
    // A person who let it go on gives it as many tries again.
    if (slot.spoiled() % work.pace().attempts() == 0) {
      return Retry.park(at.seenAs(emptied), work, why);
    }
    State counted = emptied.edit().attempts(slot.spoiled()).done();
    Instant again = work.retryAt(at.seenAs(counted), null);
    emptied = emptied.edit().due(again).done();
    return work.write(at, emptied, why + "; sent again " + (place + 1) + "/" + slots.size());
  }

  private static int next(List<FileSlot> slots) {
    return Slots.first(slots, slot -> !slot.verified());
  }
}
