package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.pdf.PdfJob;
import vn.gtvt.sdk.signature.pdf.PdfSigner;

/**
 * Signs the PDF papers that the applicant signs by the catalogue ({@code signedBy}), all of a
 * dossier under one approval.
 *
 * <p>Where the catalogue does not say who signs, the host names the papers. An approval that comes
 * after a restart is found again in the folder. After a wrong PIN nothing is tried until {@link
 * #tryAgain()}: each try of a machine would bring the key nearer to its lock. Safe for concurrent
 * use.
 */
public final class PaperSigner implements DossierSigner {
  private static final String PDF = "application/pdf";
  private static final Set<Component.Signatory> OURS =
      Set.of(Component.Signatory.APPLICANT, Component.Signatory.LEGAL_REPRESENTATIVE);
  private static final Set<Trouble> FOR_A_WHILE =
      Set.of(Trouble.SERVICE_UNREACHABLE, Trouble.TIME_STAMP, Trouble.EVIDENCE, Trouble.KEY_FAILED);
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
  private volatile @Nullable SigningProblem wrongPin;

  /**
   * Makes a signer.
   *
   * @param papers the components of the dossier's procedure
   * @param more components that are signed, too, though the catalogue does not say so
   * @param folder where files stand while they are signed; readable for this user only
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

  /** Lets keys be tried again after a wrong PIN was put right. */
  public void tryAgain() {
    wrongPin = null;
  }

  @Override
  public Outcome<Dossier> sign(String reference, Dossier dossier) {
    SigningProblem wrong = wrongPin;
    if (wrong != null) {
      return new Outcome.WaitsFor<>(Awaited.PERSON, wrong.text());
    }
    List<Attachment> toSign = toSign(dossier);
    if (toSign.isEmpty()) {
      return new Outcome.Done<>(dossier);
    }
    try {
      Path own = folder.resolve(name(reference));
      Files.createDirectories(own);
      return outcome(own, dossier, toSign, signing(own, toSign));
    } catch (IOException e) {
      return new Outcome.NotSent<>("sign: " + e.getClass().getSimpleName());
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

  private Signing<List<Path>> signing(Path own, List<Attachment> toSign) throws IOException {
    Path state = own.resolve("state");
    if (Files.exists(state)) {
      return signer.resume(Files.readAllBytes(state), key);
    }
    List<PdfJob> jobs = new ArrayList<>();
    for (int i = 0; i < toSign.size(); i++) {
      Path source = own.resolve(i + ".pdf");
      try (InputStream in = toSign.get(i).open()) {
        Files.copy(in, source, StandardCopyOption.REPLACE_EXISTING);
      }
      // What an earlier try left behind is made anew; nobody was given it.
      Files.deleteIfExists(target(own, i));
      jobs.add(new PdfJob(source, target(own, i)));
    }
    return signer.sign(jobs, key);
  }

  private static Path target(Path own, int number) {
    return own.resolve(number + "-signed.pdf");
  }

  private Outcome<Dossier> outcome(
      Path own, Dossier dossier, List<Attachment> toSign, Signing<List<Path>> signing)
      throws IOException {
    Path state = own.resolve("state");
    if (signing instanceof Signing.Waits<List<Path>> waits) {
      Files.write(state, waits.state());
      return new Outcome.WaitsFor<>(
          new Waiting(Awaited.PERSON, waits.advice(), waits.link(), null));
    }
    Files.deleteIfExists(state);
    if (signing instanceof Signing.Refused<List<Path>> refused) {
      return refused(refused.problem());
    }
    return new Outcome.Done<>(
        withSigned(dossier, toSign, ((Signing.Done<List<Path>>) signing).value()));
  }

  private Outcome<Dossier> refused(SigningProblem problem) {
    if (OF_THE_FILE.contains(problem.code())) {
      return new Outcome.Refused<>(problem.text());
    } else if (FOR_A_WHILE.contains(problem.code())) {
      return new Outcome.NotSent<>("sign: " + problem.code());
    }
    if (problem.code() == Trouble.WRONG_PIN || problem.code() == Trouble.LOCKED) {
      wrongPin = problem;
    }
    return new Outcome.WaitsFor<>(Awaited.PERSON, problem.text());
  }

  private static Dossier withSigned(Dossier dossier, List<Attachment> toSign, List<Path> signed) {
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
              Content.of(signed.get(i))));
    }
    return Dossier.under(dossier.procedure(), dossier.edition())
        .title(dossier.title())
        .applicant(dossier.applicant())
        .items(dossier.items())
        .subjects(dossier.subjects())
        .attachments(dossier.attachments().stream().map(a -> replaced.getOrDefault(a, a)).toList())
        .build();
  }

  /** A reference can be any text; a folder's name cannot. */
  private static String name(String reference) {
    byte[] hash = HashAlgorithm.SHA256.digest().digest(reference.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 16);
  }
}
