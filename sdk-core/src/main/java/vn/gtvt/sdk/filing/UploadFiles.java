package vn.gtvt.sdk.filing;

import java.util.List;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.StoredFile;

/**
 * Hands the files over, one by one, and compares what was stored with what was meant.
 *
 * <p>An upload whose outcome is unknown is repeated: a file that no dossier names harms nobody.
 */
final class UploadFiles implements StepAction {
  @Override
  public Filing act(Filing filing, Work work) {
    Filing at = filing;
    List<Attachment> files = work.dossier().attachments();
    while (at.inside().files().size() < files.size()) {
      Attachment next = files.get(at.inside().files().size());
      at = work.write(at, Moves.acting(at.inside()), "upload: intent");
      Outcome<StoredFile> outcome = work.portal().upload(next);
      if (outcome instanceof Outcome.Done<StoredFile> done
          && done.value().sha256().equals(next.sha256())) {
        at = work.write(at, Moves.stored(at.inside(), done.value()), "upload: stored");
      } else {
        return notStored(at, outcome, work);
      }
    }
    return work.write(at, Moves.enter(at.inside(), Step.SUBMIT, work.now()), "upload: complete");
  }

  private static Filing notStored(Filing at, Outcome<StoredFile> outcome, Work work) {
    if (outcome instanceof Outcome.Done<StoredFile>) {
      return Retry.orPark(at, work, "upload: the stored file differs from ours");
    }
    if (outcome instanceof Outcome.Unknown<StoredFile> unknown) {
      return Retry.orPark(at, work, "upload: unknown, repeated harmlessly: " + unknown.cause());
    }
    return Retry.afterNothingHappened(at, outcome, work, "upload");
  }
}
