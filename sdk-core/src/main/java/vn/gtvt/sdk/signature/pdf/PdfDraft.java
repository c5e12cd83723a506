package vn.gtvt.sdk.signature.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.cms.CmsDraft;

/**
 * A PDF with an empty container for its signature.
 *
 * @param cms the signature but for the key's part
 * @param container where the container's first digit stands
 * @param room how many bytes go into the container
 * @param end where the signed part ends
 */
record PdfDraft(CmsDraft cms, long container, int room, long end) {
  private static final int BUFFER = 1 << 16;

  static PdfDraft prepare(
      Workpiece<?> piece, PdfWish wish, List<X509Certificate> chain, Instant now, int room)
      throws IOException {
    try (PDDocument document = PdfOpening.open(piece, wish.largest());
        SignatureOptions options = new SignatureOptions();
        OutputStream out = piece.draft()) {
      options.setPreferredSignatureSize(room);
      PDSignature signature = new Placing(document, wish).place(chain.get(0), now, options);
      ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
      MessageDigest digest = wish.hash().digest();
      try (InputStream content = signing.getContent()) {
        update(digest, content, Long.MAX_VALUE);
      }
      signing.setSignature(new byte[0]);
      int[] range = signature.getByteRange();
      CmsDraft cms = CmsDraft.of(chain, wish.hash(), digest.digest(), null);
      return new PdfDraft(cms, range[1] + 1L, room, (long) range[2] + range[3]);
    }
  }

  /** Demands that the draft that was written is still the one that the hash was taken of. */
  void demandUnchanged(Workpiece<?> piece) throws IOException {
    MessageDigest digest = cms.hash().digest();
    try (InputStream in = piece.written()) {
      update(digest, in, container - 1);
      long skip = 2L * room + 2;
      in.skipNBytes(skip);
      update(digest, in, end - container + 1 - skip);
      if (in.read() >= 0 || !cms.isOf(digest.digest())) {
        throw PdfOpening.problem(Trouble.FILE_CHANGED, "file", piece.name());
      }
    }
  }

  private static void update(MessageDigest digest, InputStream in, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = most;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        return;
      }
      digest.update(buffer, 0, read);
      left -= read;
    }
  }
}
