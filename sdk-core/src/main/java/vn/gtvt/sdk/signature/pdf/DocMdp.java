package vn.gtvt.sdk.signature.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.transform.Transforms;

/** Certification of a PDF: what its first signature allows later. */
final class DocMdp {
  private DocMdp() {}

  static void demandAllowed(PDDocument document, @Nullable Certification wanted) {
    COSDictionary certifying = Transforms.certifying(document);
    if (certifying != null && Transforms.level(certifying) == Transforms.NOTHING) {
      throw PdfOpening.problem(Trouble.NOT_ALLOWED, "why", "DocMDP 1");
    }
    if (wanted != null && !document.getSignatureDictionaries().isEmpty()) {
      throw PdfOpening.problem(Trouble.NOT_ALLOWED, "why", "DocMDP after a signature");
    }
  }
}
