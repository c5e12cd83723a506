package vn.gtvt.sdk.filing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Guard;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Supplement;
import vn.gtvt.sdk.portal.Withdrawal;

/**
 * A receiver that does what a test says next, and everything well when nothing is said. Safe for
 * concurrent use.
 */
class ScriptedPortal implements Portal {
  static final Duration SETTLE = Duration.ofMinutes(1);

  final List<String> calls = Collections.synchronizedList(new ArrayList<>());
  final List<Submission> submissions = Collections.synchronizedList(new ArrayList<>());
  final List<Supplement> supplements = Collections.synchronizedList(new ArrayList<>());
  final Deque<Supplier<Outcome<String>>> allocates = new ConcurrentLinkedDeque<>();
  final Deque<Supplier<Outcome<StoredFile>>> uploads = new ConcurrentLinkedDeque<>();
  final Deque<Supplier<Outcome<StoredFile>>> verifies = new ConcurrentLinkedDeque<>();
  final Deque<Supplier<Outcome<Content>>> readBacks = new ConcurrentLinkedDeque<>();
  final Deque<Supplier<Outcome<Receipt>>> submits = new ConcurrentLinkedDeque<>();
  final Deque<Supplier<Outcome<LookUp>>> lookUps = new ConcurrentLinkedDeque<>();
  final Deque<Supplier<Outcome<Progress>>> statuses = new ConcurrentLinkedDeque<>();
  final Deque<Supplier<Outcome<String>>> answers = new ConcurrentLinkedDeque<>();
  final Deque<Supplier<Outcome<Withdrawal>>> withdrawals = new ConcurrentLinkedDeque<>();
  final Deque<Supplier<Outcome<Content>>> results = new ConcurrentLinkedDeque<>();
  final Set<PortalOperation> operations = EnumSet.noneOf(PortalOperation.class);
  Guard guard = Guard.LOOK_UP;

  @Override
  public String name() {
    return "scripted";
  }

  @Override
  public Duration settleTime() {
    return SETTLE;
  }

  @Override
  public Set<PortalOperation> operations() {
    return operations;
  }

  @Override
  public Guard guard() {
    return guard;
  }

  @Override
  public Outcome<String> allocate(String reference, Dossier dossier) {
    calls.add("allocate");
    return next(allocates, () -> new Outcome.Done<>("code" + calls.size()));
  }

  @Override
  public Outcome<StoredFile> upload(Attachment file) {
    calls.add("upload");
    return next(
        uploads, () -> new Outcome.Done<>(new StoredFile("f" + calls.size(), file.sha256())));
  }

  @Override
  public Outcome<StoredFile> verify(StoredFile stored) {
    calls.add("verify");
    return next(verifies, () -> new Outcome.Done<>(stored));
  }

  @Override
  public Outcome<Content> readBack(StoredFile stored) {
    calls.add("readBack");
    return next(readBacks, () -> Portal.super.readBack(stored));
  }

  @Override
  public Outcome<Receipt> submit(Submission submission) {
    calls.add("submit");
    submissions.add(submission);
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
    return next(statuses, () -> Said.at(DossierStatus.DONE));
  }

  @Override
  public Outcome<String> supplement(Receipt receipt, Supplement supplement) {
    calls.add("supplement");
    supplements.add(supplement);
    return next(answers, () -> new Outcome.Done<>(supplement.request()));
  }

  @Override
  public Outcome<Withdrawal> withdraw(Receipt receipt, String reason) {
    calls.add("withdraw");
    return next(withdrawals, () -> new Outcome.Done<>(Withdrawal.DONE));
  }

  @Override
  public Outcome<Content> result(Receipt receipt, ResultFile file) {
    calls.add("result");
    return next(
        results, () -> new Outcome.Done<>(Content.of(file.id().getBytes(StandardCharsets.UTF_8))));
  }

  int count(String call) {
    return Collections.frequency(List.copyOf(calls), call);
  }

  /** Says the same thing many times. */
  static <T> void say(Deque<Supplier<Outcome<T>>> script, int times, Outcome<T> outcome) {
    for (int i = 0; i < times; i++) {
      script.add(() -> outcome);
    }
  }

  private static <T> Outcome<T> next(
      Deque<Supplier<Outcome<T>>> script, Supplier<Outcome<T>> well) {
    Supplier<Outcome<T>> said = script.poll();
    return said == null ? well.get() : said.get();
  }
}
