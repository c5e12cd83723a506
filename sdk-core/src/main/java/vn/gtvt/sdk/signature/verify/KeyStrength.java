package vn.gtvt.sdk.signature.verify;

import java.security.PublicKey;
import vn.gtvt.sdk.signature.cms.SignerCertificate;

/** Whether a signer's key is too short: broken, or only weak today. */
final class KeyStrength {
  private static final int LEAST_RSA = 1024;

  private KeyStrength() {}

  static boolean isBroken(PublicKey key) {
    return key.getAlgorithm().equals("RSA") && SignerCertificate.bits(key) < LEAST_RSA;
  }

  static void judge(PublicKey key, SignatureReport.Builder report) {
    int bits = SignerCertificate.bits(key);
    if (isBroken(key)) {
      report.add(FindingCode.BROKEN_KEY, "bits", bits);
    } else if (bits < SignerCertificate.leastBits(key)) {
      report.add(FindingCode.WEAK_KEY, "bits", bits);
    }
  }
}
