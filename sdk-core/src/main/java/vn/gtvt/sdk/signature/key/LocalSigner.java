package vn.gtvt.sdk.signature.key;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.cms.RawSignatures;

/** Signs hashes with a private key that a JDK provider can use. */
final class LocalSigner {
  private LocalSigner() {}

  static List<byte[]> sign(PrivateKey key, List<DigestToSign> digests)
      throws GeneralSecurityException {
    Signature signer = Signature.getInstance(RawSignatures.algorithm(key));
    List<byte[]> values = new ArrayList<>(digests.size());
    for (DigestToSign digest : digests) {
      signer.initSign(key);
      signer.update(RawSignatures.input(key.getAlgorithm(), digest.hash(), digest.value()));
      values.add(signer.sign());
    }
    return values;
  }
}
