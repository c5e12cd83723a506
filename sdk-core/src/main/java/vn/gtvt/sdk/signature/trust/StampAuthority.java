package vn.gtvt.sdk.signature.trust;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Who gave a time-stamp. Stateless. */
public final class StampAuthority {
  private StampAuthority() {}

  /**
   * Returns the certificates that a token brings, that of the authority first; none if its own is
   * not among them.
   *
   * @param token its DER
   * @throws IOException if it is none
   */
  public static List<X509Certificate> certificates(byte[] token) throws IOException {
    try {
      TimeStampToken read = new TimeStampToken(new CMSSignedData(token));
      List<X509Certificate> all = new ArrayList<>();
      boolean isThere = false;
      for (X509CertificateHolder holder : read.getCertificates().getMatches(null)) {
        boolean isOwn = read.getSID().match(holder);
        all.add(isOwn ? 0 : all.size(), new JcaX509CertificateConverter().getCertificate(holder));
        isThere |= isOwn;
      }
      return isThere ? List.copyOf(all) : List.of();
    } catch (CMSException | TSPException | CertificateException | RuntimeException e) {
      throw new IOException(e);
    }
  }
}
