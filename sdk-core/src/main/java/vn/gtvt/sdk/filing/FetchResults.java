package vn.gtvt.sdk.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.ResultFile;

/** Fetches the next paper that was issued and keeps it; a decision stands without its paper too. */
final class FetchResults extends HarmlessStep<Content> {
  /** Component under which an issued paper is kept. */
  static final String COMPONENT = "result";

  @Override
  Outcome<Content> call(Filing filing, Work work) {
    return work.portal().result(FollowStatus.receipt(filing), next(filing).orElseThrow());
  }

  @Override
  Filing done(Filing at, Content content, Work work) {
    ResultFile file = next(at).orElseThrow();
    Attachment paper = Attachment.of(COMPONENT, null, file.name(), file.mediaType(), content);
    if (file.sha256() != null && !file.sha256().equals(paper.sha256())) {
      return Retry.orPark(at, work, null, "the result is not as the receiver states it");
    }
    work.terms().journal().keep(List.of(paper));
    List<KeptResult> kept = new ArrayList<>(at.inside().results());
    kept.add(
        new KeptResult(file.id(), file.name(), file.mediaType(), paper.size(), paper.sha256()));
    State next = Moves.enter(at.inside(), Step.FETCH, work.now()).edit().results(kept).done();
    boolean isLast = next(at.seenAs(next)).isEmpty();
    return work.write(
        at, isLast ? Moves.ended(next, FilingState.FINISHED, null) : next, "kept " + kept.size());
  }

  @Override
  Filing notDone(Filing at, Outcome<Content> outcome, Work work) {
    if (outcome instanceof Outcome.NotSupported<Content> absent) {
      State ended = Moves.ended(at.inside(), FilingState.FINISHED, absent.advice());
      return work.write(at, ended, "no such way");
    }
    if (outcome instanceof Outcome.Refused<Content> refused) {
      State ended = Moves.ended(at.inside(), FilingState.FINISHED, refused.reason());
      return work.write(at, ended, "refused");
    }
    return super.notDone(at, outcome, work);
  }

  static Optional<ResultFile> next(Filing at) {
    List<ResultFile> listed = at.progress().map(Progress::results).orElse(List.of());
    return listed.stream()
        .filter(
            file -> at.inside().results().stream().noneMatch(kept -> kept.id().equals(file.id())))
        .findFirst();
  }
}
