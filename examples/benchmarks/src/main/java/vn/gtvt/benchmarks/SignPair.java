package vn.gtvt.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.gtvt.sandbox.trust.Issued;
import vn.gtvt.sandbox.trust.TrustSandbox;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.signature.cms.CmsSigner;
import vn.gtvt.sdk.signature.key.Pkcs12Key;
import vn.gtvt.sdk.signature.pdf.PdfSigner;

/** A signature by a key of RSA 2048 beside the bare operation of that key; or a batch of them. */
final class SignPair implements Pair {
  private static final Clock CLOCK = PaperToSign.CLOCK;
  private static final byte[] KILOBYTE = new byte[1024];

  /** What is signed. */
  enum Kind {
    /** CMS beside a kilobyte. */
    CMS,
    /** 500 PDF files on two threads, beside one thread. */
    BATCH
  }

  private final Kind kind;
  private final int count;
  private final TempFolder folder = TempFolder.create();
  private final Issued issued;
  private final Pkcs12Key key;
  private final byte[] paper;

  SignPair(Kind kind, Scale scale) throws IOException {
    this.kind = kind;
    this.paper = PaperToSign.page();
    this.count = scale.of(kind == Kind.BATCH ? 500 : 200, 2);
    char[] password = "sandbox".toCharArray();
    try (TrustSandbox sandbox = TrustSandbox.start(CLOCK)) {
      this.issued = sandbox.office().company("CÔNG TY MẪU");
    }
    Path file = folder.path().resolve("company.p12");
    Files.write(file, issued.p12(password));
    this.key = Pkcs12Key.open(file, password);
  }

  @Override
  public double reference()
      throws InterruptedException, ExecutionException, GeneralSecurityException {
    return kind == Kind.BATCH ? batch(1) : timed(this::raw);
  }

  @Override
  public double ours() throws Exception {
    return kind == Kind.BATCH ? batch(2) : timed(this::cms);
  }

  private byte[] raw() throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(issued.key());
    signature.update(KILOBYTE);
    return signature.sign();
  }

  private byte[] cms() {
    return CmsSigner.at(CLOCK).sign(Content.of(KILOBYTE), "a", key).orThrow().detached();
  }

  private byte[] pdf() {
    return PdfSigner.at(CLOCK).sign(paper, key).orThrow();
  }

  private double batch(int threads) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long start = System.nanoTime();
    List<Future<byte[]>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(pool.submit(this::pdf));
    }
    for (Future<byte[]> each : all) {
      each.get();
    }
    pool.shutdown();
    return (double) (System.nanoTime() - start) / count;
  }

  /** The median of single operations. */
  private <T> double timed(Callable<T> work) throws GeneralSecurityException {
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      try {
        work.call();
      } catch (Exception e) {
        throw new GeneralSecurityException(e);
      }
      took.add((double) (System.nanoTime() - start));
    }
    return Quantiles.median(took);
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
