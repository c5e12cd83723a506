package vn.gtvt.sdk.signature.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * The roots that are trusted, each between its days. Immutable and safe for concurrent use.
 *
 * <p>The list is a file of facts, replaceable without a new jar, and the trust of the system is
 * never asked. The SDK brings no root of its own: its sources hold none.
 */
public final class TrustAnchors {
  private static final String FILE = "codes/trust-anchors.json";
  private static final Duration AHEAD = Duration.ofDays(60);

  private final List<Dated<X509Certificate>> anchors;

  private TrustAnchors(List<Dated<X509Certificate>> anchors) {
    this.anchors = List.copyOf(anchors);
  }

  /** Returns these roots, trusted as long as they are valid. */
  public static TrustAnchors of(X509Certificate... roots) {
    return new TrustAnchors(
        Arrays.stream(roots).map(root -> new Dated<>(null, null, root)).toList());
  }

  /**
   * Reads roots from a file of one or several certificates, PEM or DER.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if it holds no certificate
   */
  public static TrustAnchors file(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      X509Certificate[] roots =
          CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
              .map(X509Certificate.class::cast)
              .toArray(X509Certificate[]::new);
      if (roots.length == 0) {
        throw new IllegalArgumentException("the file holds no certificate");
      }
      return of(roots);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CertificateException e) {
      throw new IllegalArgumentException("the file holds something that is no certificate", e);
    }
  }

  /**
   * Reads the roots of these facts, {@code codes/trust-anchors.json}.
   *
   * @throws FaultyFactException if the file is wrong; the message names the field
   */
  public static TrustAnchors of(Facts facts) {
    try (InputStream in = facts.open(FILE)) {
      return new TrustAnchors(
          DataField.read(FILE, in).only(Set.of("anchors")).list("anchors", TrustAnchors::anchor));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dated<X509Certificate> anchor(DataField row) {
    row.only(Set.of("name", "from", "to", "certificate", "source"));
    row.text("name");
    row.source("source");
    try {
      byte[] der = Base64.getDecoder().decode(row.text("certificate"));
      return row.dated(
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(der)));
    } catch (CertificateException | IllegalArgumentException e) {
      throw row.fault("certificate", "is no certificate in Base64");
    }
  }

  /** Returns these roots and others. */
  public TrustAnchors and(TrustAnchors others) {
    List<Dated<X509Certificate>> all = new ArrayList<>(anchors);
    all.addAll(others.anchors);
    return new TrustAnchors(all);
  }

  /** Returns the roots that are trusted on a day: those whose own days are not over either. */
  public List<X509Certificate> on(LocalDate day) {
    return anchors.stream()
        .filter(anchor -> anchor.holdsOn(day) && own(anchor).holdsOn(day))
        .map(Dated::value)
        .toList();
  }

  /** Returns the roots that were trusted before a day and no longer are. */
  public List<X509Certificate> ended(LocalDate day) {
    return anchors.stream()
        .filter(anchor -> anchor.endsBefore(day) || own(anchor).endsBefore(day))
        .map(Dated::value)
        .toList();
  }

  /** The days that the certificate itself names: the platform does not look at those of a root. */
  private static Dated<X509Certificate> own(Dated<X509Certificate> anchor) {
    X509Certificate root = anchor.value();
    return new Dated<>(
        VietnamTime.dayOf(root.getNotBefore().toInstant()),
        VietnamTime.dayOf(root.getNotAfter().toInstant()),
        root);
  }

  /** Returns the roots that end within 60 days, or have ended. */
  public List<X509Certificate> ending(Instant now) {
    return anchors.stream().map(Dated::value).filter(c -> isEnding(c, now)).toList();
  }

  /** Says whether a certificate ends within 60 days, or has ended. */
  public static boolean isEnding(X509Certificate certificate, Instant now) {
    return now.plus(AHEAD).isAfter(certificate.getNotAfter().toInstant());
  }

  @Override
  public String toString() {
    return "TrustAnchors[" + anchors.size() + "]";
  }
}
