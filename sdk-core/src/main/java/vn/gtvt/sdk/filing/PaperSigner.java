package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Signs the PDF papers that the applicant signs by the catalogue ({@code signedBy}), all of a
 * dossier under one approval, or as many as the key signs at once.
 *
 * <p>Where the catalogue does not say who signs, the host names the papers. An approval that comes
 * after a restart is found again in the folder, and is used for the papers that it was given for
 * only. No machine asks again after a wrong PIN or code, or after a person refused or did not
 * answer in time: {@link #tryAgain()}, then {@link FilingEngine#wake}. Safe for concurrent use.
 */
public final class PaperSigner implements DossierSigner {
  private static final String PDF = "application/pdf";
  private static final Logger LOG = LoggerFactory.getLogger(PaperSigner.class);
  private static final Duration LOOK = Duration.ofSeconds(10);

  /** Where a service does not say how long it waits for an approval. */
  private static final Duration USUALLY_VALID = Duration.ofMinutes(5);

  private static final Set<Component.Signatory> OURS =
      Set.of(Component.Signatory.APPLICANT, Component.Signatory.LEGAL_REPRESENTATIVE);
  private static final Set<Trouble> SECRETS =
      Set.of(Trouble.WRONG_PIN, Trouble.WRONG_CODE, Trouble.LOCKED);
  private static final Set<Trouble> APPROVALS =
      Set.of(Trouble.APPROVAL_REFUSED, Trouble.APPROVAL_EXPIRED);
  private static final Set<Trouble> OF_THE_FILE =
      Set.of(
          Trouble.FILE_BROKEN,
          Trouble.FILE_ENCRYPTED,
          Trouble.FILE_TOO_LARGE,
          Trouble.FIELD_FILLED,
          Trouble.FIELD_MISSING,
          Trouble.NOT_ALLOWED,
          Trouble.BAD_BOX,
          Trouble.LETTER_MISSING);

  private final Function<Dossier, List<Component>> papers;
  private final Set<String> more;
  private final PdfSigner signer;
  private final SigningKey key;
  private final Path folder;

  /**
   * Makes a signer.
   *
   * @param papers the components of the dossier's procedure
   * @param more components that are signed, too, though the catalogue does not say so
   * @param folder where files stand while they are signed; it is closed to other users, and what
   *     belongs to a dossier is removed once the journal has its signed papers
   */
  public PaperSigner(
      Function<Dossier, List<Component>> papers,
      Set<String> more,
      PdfSigner signer,
      SigningKey key,
      Path folder) {
    this.papers = Objects.requireNonNull(papers, "papers == null");
    this.more = Set.copyOf(more);
    this.signer = Objects.requireNonNull(signer, "signer == null");
    this.key = Objects.requireNonNull(key, "key == null");
    this.folder = Objects.requireNonNull(folder, "folder == null");
  }

  /**
   * Lets keys and persons be asked again, after a wrong PIN was put right, or the person is ready
   * to approve. Filings that wait go on when they are woken.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public void tryAgain() {
    try {
      SigningFolder.release(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of the signer cannot be read", e);
    }
    key.tryAgain();
  }

  @Override
  public Outcome<Dossier> sign(String reference, Dossier dossier) {
    List<Attachment> toSign = toSign(dossier);
    if (toSign.isEmpty()) {
      return new Outcome.Done<>(dossier);
    }
    try {
      SigningFolder own = SigningFolder.of(folder, reference, toSign);
      Bilingual stopped = own.stopped();
      return stopped == null
          ? signed(own, dossier, toSign)
          : new Outcome.WaitsFor<>(Awaited.PERSON, stopped);
    } catch (IOException e) {
      return new Outcome.NotSent<>("sign: " + e.getClass().getSimpleName());
    }
  }

  @Override
  public void kept(String reference) {
    try {
      SigningFolder.remove(folder, reference);
    } catch (IOException e) {
      LOG.warn("signed papers are left in the signer's folder: {}", e.getClass().getSimpleName());
    }
  }

  private List<Attachment> toSign(Dossier dossier) {
    Map<String, Component> byId = new HashMap<>();
    papers.apply(dossier).forEach(component -> byId.put(component.id(), component));
    return dossier.attachments().stream()
        .filter(each -> each.mediaType().equals(PDF))
        .filter(each -> more.contains(each.component()) || isOurs(byId.get(each.component())))
        .toList();
  }

  private static boolean isOurs(@Nullable Component component) {
    return component != null && component.signedBy() != null && OURS.contains(component.signedBy());
  }

  private Outcome<Dossier> signed(SigningFolder own, Dossier dossier, List<Attachment> toSign)
      throws IOException {
    int to;
    for (int from = 0; from < toSign.size(); from = to) {
      to = Math.min(toSign.size(), from + key.atOnce());
      if (own.areSigned(from, to)) {
        continue;
      }
      Signing<List<Path>> signing = signing(own, toSign, from, to);
      if (!(signing instanceof Signing.Done)) {
        return notYet(own, signing);
      }
      own.forget();
    }
    return new Outcome.Done<>(withSigned(own, dossier, toSign));
  }

  private Signing<List<Path>> signing(SigningFolder own, List<Attachment> toSign, int from, int to)
      throws IOException {
    byte[] state = own.state();
    if (state != null) {
      try {
        return signer.resume(state, key);
      } catch (IllegalArgumentException e) {
        LOG.warn("the state of a signature cannot be read; it is asked for anew");
        own.forget();
      }
    }
    return signer.sign(own.jobs(toSign, from, to), key);
  }

  private Outcome<Dossier> notYet(SigningFolder own, Signing<List<Path>> signing)
      throws IOException {
    if (signing instanceof Signing.Waits<List<Path>> waits) {
      own.keep(waits.state());
      return new Outcome.WaitsFor<>(
          new Waiting(Awaited.PERSON, waits.advice(), waits.link(), nextLook(own, waits)));
    }
    Signing.Refused<List<Path>> refused = (Signing.Refused<List<Path>>) signing;
    byte[] state = refused.state();
    if (state == null) {
      own.forget();
    } else {
      own.keep(state);
    }
    return refused(own, refused.problem());
  }

  /** An approval lives for minutes only; once it is over the engine's own patience goes on. */
  private @Nullable Instant nextLook(SigningFolder own, Signing.Waits<List<Path>> waits)
      throws IOException {
    Instant now = signer.clock().instant();
    Instant until = own.until();
    if (until == null) {
      Duration validFor = waits.validFor();
      until = now.plus(validFor == null ? USUALLY_VALID : validFor);
      own.until(until);
    }
    return now.isAfter(until) ? null : now.plus(LOOK);
  }

  private Outcome<Dossier> refused(SigningFolder own, SigningProblem problem) throws IOException {
    if (OF_THE_FILE.contains(problem.code())) {
      return new Outcome.Refused<>(problem.text());
    } else if (problem.code().isPassing() || problem.code() == Trouble.KEY_FAILED) {
      return new Outcome.NotSent<>("sign: " + problem.code());
    }
    if (SECRETS.contains(problem.code())) {
      own.stopAll(problem.text());
    } else if (APPROVALS.contains(problem.code())) {
      own.stop(problem.text());
    }
    return new Outcome.WaitsFor<>(Awaited.PERSON, problem.text());
  }

  private static Dossier withSigned(SigningFolder own, Dossier dossier, List<Attachment> toSign) {
    Map<Attachment, Attachment> replaced = new HashMap<>();
    for (int i = 0; i < toSign.size(); i++) {
      Attachment from = toSign.get(i);
      replaced.put(
          from,
          Attachment.of(
                  from.component(),
                  from.subject().orElse(null),
                  from.fileName(),
                  PDF,
                  Content.of(own.signed(i)))
              .withEvidence(from.evidence()));
    }
    return dossier.withAttachments(
        dossier.attachments().stream().map(a -> replaced.getOrDefault(a, a)).toList());
  }
}
