package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;

/** A receiver that does what a test says next, and everything well when nothing is said. */
final class ScriptedPortal implements Portal {
  static final Duration SETTLE = Duration.ofMinutes(1);

  final List<String> calls = new ArrayList<>();
  final Deque<Supplier<Outcome<StoredFile>>> uploads = new ArrayDeque<>();
  final Deque<Supplier<Outcome<Receipt>>> submits = new ArrayDeque<>();
  final Deque<Supplier<Outcome<LookUp>>> lookUps = new ArrayDeque<>();
  final Deque<Supplier<Outcome<Progress>>> statuses = new ArrayDeque<>();

  @Override
  public String name() {
    return "scripted";
  }

  @Override
  public Duration settleTime() {
    return SETTLE;
  }

  @Override
  public Outcome<StoredFile> upload(Attachment file) {
    calls.add("upload");
    return next(
        uploads, () -> new Outcome.Done<>(new StoredFile("f" + calls.size(), file.sha256())));
  }

  @Override
  public Outcome<Receipt> submit(Submission submission) {
    calls.add("submit");
    return next(submits, () -> new Outcome.Done<>(new Receipt("r1", submission.reference())));
  }

  @Override
  public Outcome<LookUp> lookUp(DossierKey key) {
    calls.add("lookUp");
    return next(lookUps, () -> new Outcome.Done<>(new LookUp.Absent()));
  }

  @Override
  public Outcome<Progress> progress(Receipt receipt) {
    calls.add("progress");
    return next(
        statuses,
        () ->
            new Outcome.Done<>(
                new Progress(DossierStatus.DONE, "n1", null, null, null, List.of())));
  }

  private static <T> Outcome<T> next(
      Deque<Supplier<Outcome<T>>> script, Supplier<Outcome<T>> well) {
    Supplier<Outcome<T>> said = script.poll();
    return said == null ? well.get() : said.get();
  }
}
