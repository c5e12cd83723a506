package vn.gtvt.sdk.filing;

import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Files the dossier, once.
 *
 * <p>An outcome that is unknown is asked about after the portal's settle time. Only when the
 * receiver was asked twice, each time after that wait, and had none, is the dossier sent again. A
 * look-up that fails proves nothing and is repeated.
 */
final class SubmitDossier implements StepAction {
  private static final int ABSENCES_NEEDED = 2;

  @Override
  public Filing act(Filing filing, Work work) {
    return switch (filing.inside().phase()) {
      case READY -> submit(filing, work);
      case ACTING -> doubt(filing, work, "submit: found interrupted");
      case UNKNOWN -> ask(filing, work);
    };
  }

  private static Filing submit(Filing filing, Work work) {
    if (filing.inside().attempts() >= work.pace().attempts()) {
      return Retry.orPark(filing, work, "submit: not tried again");
    }
    Filing at = work.write(filing, Moves.acting(filing.inside()), "submit: intent");
    Outcome<Receipt> outcome = work.portal().submit(submission(at, work));
    if (outcome instanceof Outcome.Done<Receipt> done) {
      return received(at, done.value(), work, "submit: done");
    }
    if (outcome instanceof Outcome.Unknown<Receipt> unknown) {
      return doubt(at, work, "submit: unknown: " + unknown.cause());
    }
    return Retry.afterNothingHappened(at, outcome, work, "submit");
  }

  private static Filing doubt(Filing at, Work work, String event) {
    if (!work.asks()) {
      return work.write(at, Moves.again(at.inside(), work.now(), null), event + "; not asked");
    }
    return work.write(at, Moves.unknown(at.inside(), work.settled()), event);
  }

  private static Filing ask(Filing at, Work work) {
    Outcome<LookUp> outcome = work.portal().lookUp(at.reference());
    if (outcome instanceof Outcome.Done<LookUp> done) {
      return done.value() instanceof LookUp.Found found
          ? received(at, found.receipt(), work, "ask: found")
          : absent(at, work);
    }
    Bilingual advice = outcome instanceof Outcome.WaitsFor<LookUp> waits ? waits.advice() : null;
    return work.write(at, Moves.later(at.inside(), work.settled(), advice), "ask: no answer");
  }

  private static Filing absent(Filing at, Work work) {
    if (at.inside().absences() + 1 < ABSENCES_NEEDED) {
      return work.write(at, Moves.absent(at.inside(), work.settled()), "ask: absent");
    }
    return work.write(at, Moves.again(at.inside(), work.now(), null), "ask: absence proved");
  }

  private static Filing received(Filing at, Receipt receipt, Work work, String event) {
    Filing.State next = Moves.received(at.inside(), receipt, work.now(), work.now());
    return work.write(at, next, event);
  }

  private static Submission submission(Filing filing, Work work) {
    List<Attachment> attachments = work.dossier().attachments();
    List<Submission.SentFile> sent = new ArrayList<>();
    for (int i = 0; i < attachments.size(); i++) {
      sent.add(new Submission.SentFile(attachments.get(i), filing.inside().files().get(i)));
    }
    return new Submission(filing.reference(), work.dossier(), sent);
  }
}
