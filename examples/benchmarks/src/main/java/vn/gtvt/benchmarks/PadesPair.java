package vn.gtvt.benchmarks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import vn.gtvt.sdk.signature.key.Pkcs12Key;
import vn.gtvt.sdk.signature.pdf.PdfSigner;

/** What a PAdES-B-B signature takes above the bare operation of its key: EU DSS, and we. */
final class PadesPair implements Pair {
  private static final byte[] KILOBYTE = new byte[1024];

  private final int count;
  private final TempFolder folder = TempFolder.create();
  private final byte[] page;
  private final DssSigner theirs;
  private final Pkcs12Key key;
  private final PdfSigner ours = PdfSigner.at(PaperToSign.CLOCK);

  PadesPair(Scale scale) throws IOException, GeneralSecurityException {
    this.count = scale.of(100, 2);
    this.page = PaperToSign.page();
    var file = PaperToSign.key(folder.path());
    this.theirs = DssSigner.open(file);
    this.key = Pkcs12Key.open(file, PaperToSign.PASSWORD.toCharArray());
  }

  @Override
  public double reference() throws Exception {
    return aboveRaw(() -> theirs.sign(page));
  }

  @Override
  public double ours() throws Exception {
    return aboveRaw(() -> ours.sign(page, key).orThrow());
  }

  /** The difference of two medians of single operations, taken in turns. */
  private double aboveRaw(Callable<?> whole) throws Exception {
    List<Double> raw = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      raw.add(took(() -> theirs.raw(KILOBYTE)));
      all.add(took(whole));
    }
    return Math.max(1, Quantiles.median(all) - Quantiles.median(raw));
  }

  private static double took(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return System.nanoTime() - start;
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
