package vn.gtvt.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.signature.key.Pkcs12Key;
import vn.gtvt.sdk.signature.pdf.PdfSigner;

/** The first PAdES-B-B signature of a fresh JVM, from opening the key's file on. */
final class ColdSigning implements Measure {
  @Override
  public String name() {
    return "pades-cold";
  }

  @Override
  public List<Row> rows(Scale scale) throws IOException, InterruptedException {
    List<Fork> forks = new ArrayList<>();
    try (TempFolder folder = TempFolder.create()) {
      Path key = PaperToSign.key(folder.path());
      for (int i = 0; i < scale.of(11, 1); i++) {
        boolean bareFirst = i % 2 == 0;
        double first = took(bareFirst ? Theirs.class : Ours.class, key);
        double second = took(bareFirst ? Ours.class : Theirs.class, key);
        forks.add(new Fork(bareFirst ? first : second, bareFirst ? second : first, List.of()));
      }
    }
    return List.of(
        new Row(
            "PAdES-B-B of one page, the first of a JVM; reference: EU DSS",
            Goal.ratioAtMost(0.35),
            forks));
  }

  private static double took(Class<?> main, Path key) throws IOException, InterruptedException {
    return Double.parseDouble(Child.run(main, key.toString()).lines().get(0));
  }

  private static void tell(long start, int bytes) {
    Out.open().println((System.nanoTime() - start) + "\nbytes " + bytes);
    System.exit(0);
  }

  /** By EU DSS. */
  static final class Theirs {
    private Theirs() {}

    public static void main(String[] args) throws IOException, GeneralSecurityException {
      byte[] page = PaperToSign.page();
      long start = System.nanoTime();
      byte[] signed = DssSigner.open(Path.of(args[0])).sign(page).openStream().readAllBytes();
      tell(start, signed.length);
    }
  }

  /** By the SDK. */
  static final class Ours {
    private Ours() {}

    public static void main(String[] args) throws IOException {
      byte[] page = PaperToSign.page();
      long start = System.nanoTime();
      Pkcs12Key key = Pkcs12Key.open(Path.of(args[0]), PaperToSign.PASSWORD.toCharArray());
      byte[] signed = PdfSigner.at(PaperToSign.CLOCK).sign(page, key).orThrow();
      tell(start, signed.length);
    }
  }
}
