package vn.gtvt.sdk.signature.cms;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;

/** A complete CMS signature, to be kept beside its content or around it. Immutable. */
public final class CmsSignature {
  private final CmsDraft draft;
  private final CmsParts parts;
  private final Content content;

  CmsSignature(CmsDraft draft, CmsParts parts, Content content) {
    this.draft = draft;
    this.parts = parts;
    this.content = content;
  }

  /** Returns the signature without the content (.p7s), DER. */
  public byte[] detached() {
    return parts.detached();
  }

  /**
   * Writes the signature with the content inside (.p7m), BER, reading the content once more.
   *
   * @throws SigningException with {@code FILE_CHANGED} if the content is another one now; what was
   *     written is of no use then
   */
  public void attached(OutputStream out) throws IOException {
    MessageDigest digest = draft.hash().digest();
    try (InputStream in = new DigestInputStream(content.open(), digest)) {
      parts.attached(in, out);
    }
    if (!draft.isOf(digest.digest())) {
      throw new SigningException(SigningProblem.of(Trouble.FILE_CHANGED, "file", "-"));
    }
  }
}
