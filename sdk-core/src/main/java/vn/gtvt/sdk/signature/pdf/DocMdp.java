package vn.gtvt.sdk.signature.pdf;

import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.Trouble;

/** Certification of a PDF: what its first signature allows later. */
final class DocMdp {
  private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");
  private static final COSName TRANSFORM_METHOD = COSName.getPDFName("TransformMethod");
  private static final COSName TRANSFORM_PARAMS = COSName.getPDFName("TransformParams");
  private static final int USUAL = 2;

  private DocMdp() {}

  /** Returns what a certified document allows, 1 to 3; nothing if it is not certified. */
  static OptionalInt level(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary perms = catalog.getCOSDictionary(COSName.PERMS);
    COSDictionary signature = perms == null ? null : perms.getCOSDictionary(DOC_MDP);
    return signature == null ? OptionalInt.empty() : level(signature);
  }

  /** Returns what a certifying signature allows. */
  static OptionalInt level(COSDictionary signature) {
    COSArray references = signature.getCOSArray(COSName.getPDFName("Reference"));
    if (references == null) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < references.size(); i++) {
      if (references.getObject(i) instanceof COSDictionary reference
          && DOC_MDP.equals(reference.getDictionaryObject(TRANSFORM_METHOD))) {
        COSDictionary params = reference.getCOSDictionary(TRANSFORM_PARAMS);
        return OptionalInt.of(params == null ? USUAL : params.getInt(COSName.P, USUAL));
      }
    }
    return OptionalInt.empty();
  }

  static void demandAllowed(PDDocument document, @Nullable Certification wanted) {
    OptionalInt level = level(document);
    if (level.isPresent() && level.getAsInt() == Certification.NO_CHANGES.level()) {
      throw PdfOpening.problem(Trouble.NOT_ALLOWED, "why", "DocMDP 1");
    }
    if (wanted != null && !document.getSignatureDictionaries().isEmpty()) {
      throw PdfOpening.problem(Trouble.NOT_ALLOWED, "why", "DocMDP after a signature");
    }
  }

  static void certify(PDDocument document, PDSignature signature, Certification wanted) {
    COSDictionary params = new COSDictionary();
    params.setItem(COSName.TYPE, TRANSFORM_PARAMS);
    params.setInt(COSName.P, wanted.level());
    params.setName(COSName.V, "1.2");
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
    reference.setItem(TRANSFORM_METHOD, DOC_MDP);
    reference.setItem(TRANSFORM_PARAMS, params);
    COSArray references = new COSArray();
    references.add(reference);
    signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary perms = new COSDictionary();
    perms.setItem(DOC_MDP, signature);
    catalog.setItem(COSName.PERMS, perms);
    catalog.setNeedToBeUpdated(true);
    perms.setNeedToBeUpdated(true);
  }
}
