package vn.gtvt.sdk.signature.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.HashAlgorithm;
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
 * Signs PDF files as PAdES: B-B, B-T with a time-stamp, B-LT with evidence. Immutable and safe for
 * concurrent use.
 *
 * <p>The file's own bytes stay as they are; the signature is added behind them, so that earlier
 * signatures still hold. A source is never overwritten.
 */
public final class PdfSigner {
  private static final int SPARE = 1024;

  private final Clock clock;
  private final PdfWish wish;
  private final @Nullable TimeStamper stamper;
  private final @Nullable RevocationSource evidence;

  private PdfSigner(
      Clock clock,
      PdfWish wish,
      @Nullable TimeStamper stamper,
      @Nullable RevocationSource evidence) {
    this.clock = clock;
    this.wish = wish;
    this.stamper = stamper;
    this.evidence = evidence;
  }

  /** Returns a signer whose signatures cannot be seen on the page. */
  public static PdfSigner at(Clock clock) {
    return new PdfSigner(clock, PdfWish.plain(), null, null);
  }

  private PdfSigner with(PdfWish other) {
    return new PdfSigner(clock, other, stamper, evidence);
  }

  /** Returns the same signer with another hash function. */
  public PdfSigner hash(HashAlgorithm value) {
    return with(wish.withHash(value));
  }

  /** Returns the same signer with a stamp on the page. */
  public PdfSigner stamp(Stamp value) {
    return with(wish.withStamp(value));
  }

  /** Returns the same signer filling a signature field that the file has. */
  public PdfSigner field(String name) {
    return with(wish.withField(name));
  }

  /** Returns the same signer with a reason and a place, either of them null for none. */
  public PdfSigner reason(@Nullable String why, @Nullable String where) {
    return with(wish.withReason(why, where));
  }

  /** Returns the same signer certifying the file; possible for its first signature only. */
  public PdfSigner certify(Certification value) {
    return with(wish.withCertification(value));
  }

  /** Returns the same signer taking files up to this size in bytes; 256 MB by default. */
  public PdfSigner largest(long value) {
    return with(wish.withLargest(value));
  }

  /** Returns the same signer with time-stamps (B-T). */
  public PdfSigner timeStamps(TimeStamper value) {
    return new PdfSigner(clock, wish, value, evidence);
  }

  /**
   * Returns the same signer adding certificates and revocation to the file (B-LT), so that it can
   * be judged when the authorities are gone.
   *
   * @param stamps without a proven time the evidence would be worth little
   */
  public PdfSigner lasting(TimeStamper stamps, RevocationSource source) {
    return new PdfSigner(clock, wish, stamps, source);
  }

  /** Signs a file in memory. A key that waits for a person cannot be resumed: use files for it. */
  public Signing<byte[]> sign(byte[] pdf, SigningKey key) {
    return one(signAll(List.of(new MemoryPiece(pdf)), key, pieces -> new byte[0]));
  }

  /** Signs a file. */
  public Signing<Path> sign(Path source, Path target, SigningKey key) {
    return one(sign(List.of(new PdfJob(source, target)), key));
  }

  /**
   * Signs many files, under one approval where the key needs one. Either all are signed or none.
   *
   * @return the signed files, in order
   */
  public Signing<List<Path>> sign(List<PdfJob> jobs, SigningKey key) {
    List<FilePiece> pieces =
        jobs.stream().map(job -> new FilePiece(job.source(), job.target())).toList();
    return signAll(pieces, key, waiting -> waiting.toBytes());
  }

  /**
   * Goes on with files for which a person's approval was missing, in a later process too.
   *
   * @param state of {@link Signing.Waits}
   * @throws IllegalArgumentException if the state is none
   */
  public Signing<List<Path>> resume(byte[] state, SigningKey key) {
    WaitingPdf waiting = WaitingPdf.read(state);
    List<FilePiece> pieces = waiting.pieces();
    return guarded(
        pieces,
        () -> {
          for (int i = 0; i < pieces.size(); i++) {
            waiting.drafts().get(i).demandUnchanged(pieces.get(i));
          }
          KeyAnswer answer = key.resume(waiting.ticket(), digests(pieces, waiting.drafts()));
          return finish(pieces, waiting.drafts(), answer, key, WaitingPdf::toBytes, false);
        });
  }

  private <T> Signing<List<T>> signAll(
      List<? extends Workpiece<T>> pieces, SigningKey key, Keeping keeping) {
    if (pieces.size() > key.atOnce()) {
      throw new IllegalArgumentException("at most " + key.atOnce() + " files at once");
    }
    return guarded(
        pieces,
        () -> {
          List<X509Certificate> chain = key.chain();
          Optional<SigningProblem> problem =
              SignerCertificate.problem(chain.get(0), clock.instant());
          if (problem.isPresent()) {
            return new Signing.Refused<>(problem.get());
          }
          List<PdfDraft> drafts = new ArrayList<>();
          int room = CmsDraft.estimate(chain, stamper != null);
          for (Workpiece<T> piece : pieces) {
            if (piece instanceof FilePiece file) {
              file.demandFree();
            }
            drafts.add(PdfDraft.prepare(piece, wish, chain, clock.instant(), room));
          }
          KeyAnswer answer = key.sign(digests(pieces, drafts));
          return finish(pieces, drafts, answer, key, keeping, true);
        });
  }

  private <T> Signing<List<T>> finish(
      List<? extends Workpiece<T>> pieces,
      List<PdfDraft> drafts,
      KeyAnswer answer,
      SigningKey key,
      Keeping keeping,
      boolean mayGrow)
      throws IOException {
    if (answer instanceof KeyAnswer.Waits waits) {
      byte[] state = keeping.keep(new WaitingPdf(files(pieces), drafts, waits.ticket()));
      return new Signing.Waits<>(state, waits.advice(), waits.link());
    } else if (answer instanceof KeyAnswer.Refused refused) {
      return new Signing.Refused<>(refused.problem());
    }
    List<byte[]> values = ((KeyAnswer.Signed) answer).values();
    for (int i = 0; i < pieces.size(); i++) {
      byte[] cms = drafts.get(i).cms().complete(values.get(i), stamper);
      if (cms.length > drafts.get(i).room()) {
        if (!mayGrow) {
          throw PdfOpening.problem(Trouble.CONTAINER, "size", drafts.get(i).room());
        }
        cms = again(pieces.get(i), drafts, i, key, cms.length + SPARE);
      }
      byte[] digits = HexFormat.of().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
      pieces.get(i).patch(drafts.get(i).container(), digits);
      if (evidence != null) {
        List<X509Certificate> chain = drafts.get(i).cms().chain();
        Evidence.collect(List.of(chain, StampCertificates.of(cms)), evidence).write(pieces.get(i));
      }
    }
    List<T> done = new ArrayList<>();
    for (Workpiece<T> piece : pieces) {
      done.add(piece.finish());
    }
    return new Signing.Done<>(done);
  }

  /** Makes the container larger and signs once more. */
  private byte[] again(Workpiece<?> piece, List<PdfDraft> drafts, int at, SigningKey key, int room)
      throws IOException {
    PdfDraft larger =
        PdfDraft.prepare(piece, wish, drafts.get(at).cms().chain(), clock.instant(), room);
    KeyAnswer answer = key.sign(List.of(larger.cms().digest(piece.name())));
    byte[] cms =
        answer instanceof KeyAnswer.Signed signed
            ? larger.cms().complete(signed.values().get(0), stamper)
            : new byte[0];
    if (cms.length == 0 || cms.length > room) {
      throw PdfOpening.problem(Trouble.CONTAINER, "size", room);
    }
    drafts.set(at, larger);
    return cms;
  }

  private static List<DigestToSign> digests(
      List<? extends Workpiece<?>> pieces, List<PdfDraft> drafts) {
    List<DigestToSign> digests = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      digests.add(drafts.get(i).cms().digest(pieces.get(i).name()));
    }
    return digests;
  }

  private static List<FilePiece> files(List<? extends Workpiece<?>> pieces) {
    return pieces.stream().filter(FilePiece.class::isInstance).map(FilePiece.class::cast).toList();
  }

  private static <T> Signing<T> one(Signing<List<T>> all) {
    if (all instanceof Signing.Done<List<T>> done) {
      return new Signing.Done<>(done.value().get(0));
    } else if (all instanceof Signing.Waits<List<T>> waits) {
      return new Signing.Waits<>(waits.state(), waits.advice(), waits.link());
    }
    return new Signing.Refused<>(((Signing.Refused<List<T>>) all).problem());
  }

  /** Turns everything that a file, a key or the library can do into an answer. */
  private static <T> Signing<List<T>> guarded(List<? extends Workpiece<T>> pieces, Work<T> work) {
    boolean isKept = false;
    try {
      Signing<List<T>> answer = work.run();
      isKept = answer instanceof Signing.Waits;
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

  /** How a draft that waits is written down. */
  @FunctionalInterface
  private interface Keeping {
    byte[] keep(WaitingPdf waiting);
  }
}
