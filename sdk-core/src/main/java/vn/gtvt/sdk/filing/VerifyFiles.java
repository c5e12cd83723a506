package vn.gtvt.sdk.filing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.text.Bilingual;

/** Reads the next stored file back: one that is not there, or of no use, goes once more. */
final class VerifyFiles extends HarmlessStep<ReadBack> {
  /** A receiver that spoils a picture twice spoils it always: a person hears of it soon. */
  private static final int TRIES_OF_SPOILED = 2;

  @Override
  Outcome<ReadBack> call(Filing filing, Work work) {
    List<FileSlot> slots = Slots.of(filing, work);
    int place = next(slots);
    return ReadBack.of(
        Objects.requireNonNull(slots.get(place).stored(), "not stored"),
        work.papers(filing).get(place),
        work);
  }

  @Override
  Filing done(Filing at, ReadBack found, Work work) {
    List<FileSlot> slots = Slots.of(at, work);
    int place = next(slots);
    if (found.serves()) {
      return work.write(
          at,
          Moves.slot(at.inside(), slots, place, slots.get(place).proved()),
          "proved " + (place + 1) + "/" + slots.size() + found.told());
    }
    StoredFileCheck.Spoiled spoiled = found.spoiled();
    if (spoiled == null) {
      return sendAgain(at, work, place, "not as we sent it", null);
    }
    Attachment paper = work.papers(at).get(place);
    String event = "of no use " + (place + 1) + "/" + slots.size() + found.told();
    // The same bytes would be as unusable once more.
    return found.asSent()
        ? work.write(at, unusable(at, paper, spoiled, work), event)
        : sendAgain(at, work, place, event, Advices.spoiled(paper, spoiled));
  }

  /** An answer is dropped, so that its owner can give another; a dossier can be withdrawn. */
  private static State unusable(
      Filing at, Attachment paper, StoredFileCheck.Spoiled why, Work work) {
    boolean isAnswer = at.inside().answering() != null;
    State back =
        isAnswer
            ? Moves.enter(at.inside(), Step.FOLLOW, work.now())
                .edit()
                .answering(null)
                .files(List.of())
                .done()
            : at.inside();
    return Moves.parked(back, Advices.unusable(paper, why, isAnswer));
  }

  /** A file that is gone is no refusal of the dossier: it goes once more. */
  @Override
  Filing notDone(Filing at, Outcome<ReadBack> outcome, Work work) {
    return outcome instanceof Outcome.Refused<ReadBack>
        ? sendAgain(at, work, next(Slots.of(at, work)), "not there", null)
        : super.notDone(at, outcome, work);
  }

  /**
   * The slot keeps the count, so that a receiver that spoils every file is not fed without end.
   *
   * @param verdict what a person is told of a file that was looked at; null if nobody looked
   */
  private static Filing sendAgain(
      Filing at, Work work, int place, String why, @Nullable Bilingual verdict) {
    List<FileSlot> slots = Slots.of(at, work);
    FileSlot slot = slots.get(place).emptied();
    State emptied = Moves.slot(at.inside(), slots, place, slot).edit().step(Step.UPLOAD).done();
    // A person who let it go on gives it as many tries again.
    int tries = work.pace().attempts();
    if (verdict != null && slot.spoiled() % Math.min(tries, TRIES_OF_SPOILED) == 0) {
      return work.write(at, Moves.parked(emptied, verdict), why + "; sent before, the same");
    }
    if (slot.spoiled() % tries == 0) {
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
