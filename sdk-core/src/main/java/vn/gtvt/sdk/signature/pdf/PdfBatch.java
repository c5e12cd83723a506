package vn.gtvt.sdk.signature.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.KeyAnswer;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.cms.CmsDraft;
import vn.gtvt.sdk.signature.cms.SignerCertificate;
import vn.gtvt.sdk.signature.trust.RevocationSource;
import vn.gtvt.sdk.signature.trust.TimeStamper;

/**
 * Some PDF files on their way to their signatures, all of them or none. For one thread.
 *
 * <p>What only the network can give is had before any draft is touched, so that a moment without it
 * costs nothing: the key's part is kept and completed later.
 *
 * @param <T> what comes out of each
 */
final class PdfBatch<T> {
  private static final int SPARE = 1024;

  private final Settings settings;
  private final SigningKey key;
  private final List<? extends Workpiece<T>> pieces;

  PdfBatch(Settings settings, SigningKey key, List<? extends Workpiece<T>> pieces) {
    this.settings = settings;
    this.key = key;
    this.pieces = pieces;
  }

  /** How files are signed. */
  record Settings(
      Clock clock,
      PdfWish wish,
      @Nullable TimeStamper stamper,
      @Nullable RevocationSource evidence) {}

  Signing<List<T>> sign() {
    return guarded(
        () -> {
          List<X509Certificate> chain = key.chain();
          demandUsable(chain.get(0));
          demandFree();
          List<PdfDraft> drafts =
              drafts(chain, CmsDraft.estimate(chain, settings.stamper() != null));
          return finish(drafts, key.sign(digests(drafts)), true);
        });
  }

  Signing<List<T>> resume(WaitingPdf waiting) {
    return guarded(
        () -> {
          List<PdfDraft> drafts = waiting.drafts();
          for (int i = 0; i < pieces.size(); i++) {
            drafts.get(i).demandUnchanged(pieces.get(i));
          }
          if (!waiting.values().isEmpty()) {
            return complete(drafts, waiting.values(), false);
          }
          demandUsable(drafts.get(0).cms().chain().get(0));
          KeyAnswer answer = key.resume(waiting.ticket(), digests(drafts));
          return answer instanceof KeyAnswer.Refused refused && refused.problem().code().isPassing()
              ? new Signing.Refused<>(refused.problem(), waiting.toBytes())
              : finish(drafts, answer, true);
        });
  }

  private void demandUsable(X509Certificate signer) {
    Optional<SigningProblem> problem =
        SignerCertificate.problem(signer, settings.clock().instant());
    if (problem.isPresent()) {
      throw new SigningException(problem.get());
    }
  }

  private void demandFree() {
    Set<Path> targets = new HashSet<>();
    for (Workpiece<T> piece : pieces) {
      if (piece instanceof FilePiece file) {
        file.demandFree();
        if (!targets.add(file.target().toAbsolutePath().normalize())) {
          throw PdfOpening.problem(Trouble.FILE_EXISTS, "file", file.target().getFileName());
        }
      }
    }
  }

  private List<PdfDraft> drafts(List<X509Certificate> chain, int room) throws IOException {
    List<PdfDraft> drafts = new ArrayList<>();
    for (Workpiece<T> piece : pieces) {
      drafts.add(PdfDraft.prepare(piece, settings.wish(), chain, settings.clock().instant(), room));
    }
    return drafts;
  }

  private Signing<List<T>> finish(List<PdfDraft> drafts, KeyAnswer answer, boolean mayGrow)
      throws IOException {
    if (answer instanceof KeyAnswer.Waits waits) {
      byte[] state = state(drafts, waits.ticket(), List.of());
      return new Signing.Waits<>(state, waits.advice(), waits.link(), waits.validFor());
    } else if (answer instanceof KeyAnswer.Refused refused) {
      return new Signing.Refused<>(refused.problem());
    }
    return complete(drafts, ((KeyAnswer.Signed) answer).values(), mayGrow);
  }

  private Signing<List<T>> complete(List<PdfDraft> drafts, List<byte[]> values, boolean mayGrow)
      throws IOException {
    List<byte[]> signatures = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    try {
      for (int i = 0; i < pieces.size(); i++) {
        signatures.add(drafts.get(i).cms().complete(values.get(i), settings.stamper()));
      }
      int largest = signatures.stream().mapToInt(each -> each.length).max().orElse(0);
      if (largest > drafts.get(0).room()) {
        return larger(drafts, largest + SPARE, mayGrow);
      }
      for (int i = 0; i < pieces.size(); i++) {
        evidence.add(evidence(drafts.get(i), signatures.get(i)));
      }
    } catch (SigningException e) {
      boolean isKept = key.needsApproval() && pieces.get(0) instanceof FilePiece;
      if (!isKept || !e.problem().code().isPassing()) {
        throw e;
      }
      return new Signing.Refused<>(e.problem(), state(drafts, "", values));
    }
    for (int i = 0; i < pieces.size(); i++) {
      byte[] digits =
          HexFormat.of().formatHex(signatures.get(i)).getBytes(StandardCharsets.US_ASCII);
      pieces.get(i).patch(drafts.get(i).container(), digits);
      evidence.get(i).write(pieces.get(i));
    }
    return new Signing.Done<>(finished());
  }

  /** All containers grow under one further approval: one more for each file would be hundreds. */
  private Signing<List<T>> larger(List<PdfDraft> drafts, int room, boolean mayGrow)
      throws IOException {
    if (!mayGrow) {
      throw PdfOpening.problem(Trouble.CONTAINER, "size", drafts.get(0).room());
    }
    List<PdfDraft> larger = drafts(drafts.get(0).cms().chain(), room);
    return finish(larger, key.sign(digests(larger)), false);
  }

  private Evidence evidence(PdfDraft draft, byte[] cms) throws IOException {
    RevocationSource source = settings.evidence();
    return source == null
        ? Evidence.NONE
        : Evidence.collect(
            List.of(draft.cms().chain(), StampCertificates.of(cms)),
            source,
            settings.clock().instant());
  }

  private List<T> finished() throws IOException {
    List<T> done = new ArrayList<>();
    try {
      for (Workpiece<T> piece : pieces) {
        done.add(piece.finish());
      }
      return done;
    } catch (IOException | SigningException e) {
      for (int i = 0; i < done.size(); i++) {
        pieces.get(i).undo();
      }
      throw e;
    }
  }

  private byte[] state(List<PdfDraft> drafts, String ticket, List<byte[]> values) {
    List<FilePiece> files =
        pieces.stream().filter(FilePiece.class::isInstance).map(FilePiece.class::cast).toList();
    return new WaitingPdf(files, drafts, ticket, values).toBytes();
  }

  private List<DigestToSign> digests(List<PdfDraft> drafts) {
    List<DigestToSign> digests = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      digests.add(drafts.get(i).cms().digest(pieces.get(i).name()));
    }
    return digests;
  }

  /** Turns everything that a file, a key or the library can do into an answer. */
  private Signing<List<T>> guarded(Work<T> work) {
    boolean isKept = false;
    try {
      Signing<List<T>> answer = work.run();
      isKept =
          answer instanceof Signing.Waits
              || (answer instanceof Signing.Refused<List<T>> refused && refused.state() != null);
      return answer;
    } catch (SigningException e) {
      return new Signing.Refused<>(e.problem());
    } catch (NoClassDefFoundError e) {
      return new Signing.Refused<>(
          SigningProblem.of(Trouble.LIBRARY_NOT_ADDED, "library", "org.apache.pdfbox:pdfbox"));
    } catch (IOException e) {
      String name = pieces.size() == 1 ? pieces.get(0).name() : "PDF";
      return new Signing.Refused<>(
          SigningProblem.of(Trouble.FILE, "file", name, "why", e.getClass().getSimpleName()));
    } finally {
      if (!isKept) {
        pieces.forEach(Workpiece::discard);
      }
    }
  }

  /** What is done under the guard. */
  @FunctionalInterface
  private interface Work<T> {
    Signing<List<T>> run() throws IOException;
  }
}
