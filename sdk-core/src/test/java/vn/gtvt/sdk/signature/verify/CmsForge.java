package vn.gtvt.sdk.signature.verify;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import vn.gtvt.sandbox.trust.Issued;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.KeyAnswer;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.cms.CmsDraft;
import vn.gtvt.sdk.signature.cms.RawSignatures;

/** Signs with certificates with which the SDK's own signers sign nothing. */
final class CmsForge {
  private CmsForge() {}

  static byte[] signed(byte[] content, Issued by, Instant claimed) {
    HashAlgorithm hash = HashAlgorithm.SHA256;
    CmsDraft draft = CmsDraft.of(by.chain(), hash, hash.digest().digest(content), claimed);
    return draft.complete(raw(draft.digest("a"), by), null);
  }

  /** A key without a file around it. */
  static SigningKey key(Issued issued) {
    return new SigningKey() {
      @Override
      public List<X509Certificate> chain() {
        return issued.chain();
      }

      @Override
      public KeyAnswer sign(List<DigestToSign> digests) {
        return new KeyAnswer.Signed(digests.stream().map(each -> raw(each, issued)).toList());
      }
    };
  }

  private static byte[] raw(DigestToSign digest, Issued by) {
    try {
      Signature signature = Signature.getInstance(RawSignatures.algorithm(by.key()));
      signature.initSign(by.key());
      signature.update(RawSignatures.input(by.key().getAlgorithm(), digest.hash(), digest.value()));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
