package vn.gtvt.sdk.signature.pdf;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningKey;
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
  private final PdfBatch.Settings settings;

  private PdfSigner(PdfBatch.Settings settings) {
    this.settings = settings;
  }

  /** Returns a signer whose signatures cannot be seen on the page. */
  public static PdfSigner at(Clock clock) {
    return new PdfSigner(new PdfBatch.Settings(clock, PdfWish.plain(), null, null));
  }

  /** Returns the clock whose times the signatures claim. */
  public Clock clock() {
    return settings.clock();
  }

  private PdfSigner with(PdfWish other) {
    return new PdfSigner(
        new PdfBatch.Settings(settings.clock(), other, settings.stamper(), settings.evidence()));
  }

  private PdfSigner with(TimeStamper stamps, @Nullable RevocationSource source) {
    return new PdfSigner(new PdfBatch.Settings(settings.clock(), settings.wish(), stamps, source));
  }

  /** Returns the same signer with another hash function. */
  public PdfSigner hash(HashAlgorithm value) {
    return with(settings.wish().withHash(value));
  }

  /** Returns the same signer with a stamp on the page. */
  public PdfSigner stamp(Stamp value) {
    return with(settings.wish().withStamp(value));
  }

  /** Returns the same signer filling a signature field that the file has. */
  public PdfSigner field(String name) {
    return with(settings.wish().withField(name));
  }

  /** Returns the same signer with a reason and a place, either of them null for none. */
  public PdfSigner reason(@Nullable String why, @Nullable String where) {
    return with(settings.wish().withReason(why, where));
  }

  /** Returns the same signer certifying the file; possible for its first signature only. */
  public PdfSigner certify(Certification value) {
    return with(settings.wish().withCertification(value));
  }

  /** Returns the same signer taking files up to this size in bytes; 256 MB by default. */
  public PdfSigner largest(long value) {
    return with(settings.wish().withLargest(value));
  }

  /** Returns the same signer with time-stamps (B-T). */
  public PdfSigner timeStamps(TimeStamper value) {
    return with(value, settings.evidence());
  }

  /**
   * Returns the same signer adding certificates and revocation to the file (B-LT), so that it can
   * be judged when the authorities are gone.
   *
   * @param stamps without a proven time the evidence would be worth little
   */
  public PdfSigner lasting(TimeStamper stamps, RevocationSource source) {
    return with(stamps, source);
  }

  /**
   * Signs a file in memory.
   *
   * @throws IllegalArgumentException if the key asks a person elsewhere: what waits for that needs
   *     files
   */
  public Signing<byte[]> sign(byte[] pdf, SigningKey key) {
    if (key.asksElsewhere()) {
      throw new IllegalArgumentException("a key that waits for a person signs files, not bytes");
    }
    return one(new PdfBatch<>(settings, key, List.of(new MemoryPiece(pdf))).sign());
  }

  /** Signs a file. */
  public Signing<Path> sign(Path source, Path target, SigningKey key) {
    return one(sign(List.of(new PdfJob(source, target)), key));
  }

  /**
   * Signs many files, under one approval where the key needs one. Either all are signed or none.
   *
   * @param jobs at most as many as the key signs {@link SigningKey#atOnce() at once}
   * @return the signed files, in order
   * @throws IllegalArgumentException if there are none, or too many
   */
  public Signing<List<Path>> sign(List<PdfJob> jobs, SigningKey key) {
    if (jobs.isEmpty() || jobs.size() > key.atOnce()) {
      throw new IllegalArgumentException("1 to " + key.atOnce() + " files at once");
    }
    List<FilePiece> pieces =
        jobs.stream().map(job -> new FilePiece(job.source(), job.target())).toList();
    return new PdfBatch<>(settings, key, pieces).sign();
  }

  /**
   * Goes on with files for which a person's approval was missing, or that something kept from being
   * completed; in a later process too.
   *
   * @param state of {@link Signing.Waits} or {@link Signing.Refused}
   * @throws IllegalArgumentException if the state is none
   */
  public Signing<List<Path>> resume(byte[] state, SigningKey key) {
    WaitingPdf waiting = WaitingPdf.read(state);
    return new PdfBatch<>(settings, key, waiting.pieces()).resume(waiting);
  }

  private static <T> Signing<T> one(Signing<List<T>> all) {
    if (all instanceof Signing.Done<List<T>> done) {
      return new Signing.Done<>(done.value().get(0));
    } else if (all instanceof Signing.Waits<List<T>> waits) {
      return new Signing.Waits<>(waits.state(), waits.advice(), waits.link(), waits.validFor());
    }
    Signing.Refused<List<T>> refused = (Signing.Refused<List<T>>) all;
    return new Signing.Refused<>(refused.problem(), refused.state());
  }
}
