package vn.gtvt.sdk.signature.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can see or do in a revision of a PDF, but for its signatures.
 *
 * <p>Signatures may be added after signing, each with a stamp; anything else may not.
 */
final class Appearance {
  private static final COSName SIG = COSName.getPDFName("Sig");
  private static final Set<COSName> NOT_OF_A_PAGE =
      Set.of(COSName.PARENT, COSName.ANNOTS, COSName.getPDFName("StructParents"));
  private static final Set<COSName> NOT_OF_THE_CATALOG =
      Set.of(
          COSName.PAGES,
          COSName.ACRO_FORM,
          COSName.PERMS,
          COSName.getPDFName("DSS"),
          COSName.getPDFName("Extensions"),
          COSName.getPDFName("Version"));
  private static final Set<COSName> NOT_OF_A_FIELD =
      Set.of(COSName.PARENT, COSName.P, COSName.KIDS);

  private final List<String> marks = new ArrayList<>();

  Appearance(PDDocument document) throws IOException {
    Fingerprints prints = new Fingerprints();
    marks.add(hex(prints.of(document.getDocumentCatalog().getCOSObject(), NOT_OF_THE_CATALOG)));
    for (PDPage page : document.getPages()) {
      COSDictionary dictionary = page.getCOSObject();
      marks.add(hex(prints.of(dictionary, NOT_OF_A_PAGE)));
      // Resources and sizes may stand with a parent.
      marks.add(
          page.getMediaBox()
              + " "
              + page.getCropBox()
              + " "
              + page.getRotation()
              + " "
              + (page.getResources() == null
                  ? "-"
                  : hex(prints.of(page.getResources().getCOSObject(), Set.of()))));
      annotations(dictionary.getCOSArray(COSName.ANNOTS), prints);
    }
    fields(document.getDocumentCatalog().getAcroForm(null), prints);
  }

  boolean isSameAs(Appearance other) {
    return marks.equals(other.marks);
  }

  private void annotations(@Nullable COSArray all, Fingerprints prints) throws IOException {
    for (int i = 0; all != null && i < all.size(); i++) {
      COSBase each = all.getObject(i);
      if (!(each instanceof COSDictionary annotation) || !isOfSignature(annotation)) {
        marks.add(each == null ? "-" : hex(prints.of(each, NOT_OF_A_FIELD)));
      }
    }
  }

  /** A stamp belongs to a signature, or waits empty for one; a mere picture is no stamp. */
  private static boolean isOfSignature(COSDictionary annotation) {
    COSDictionary parent = annotation.getCOSDictionary(COSName.PARENT);
    boolean isSignature =
        SIG.equals(annotation.getCOSName(COSName.FT))
            || (parent != null && SIG.equals(parent.getCOSName(COSName.FT)));
    boolean isFilled =
        annotation.getCOSDictionary(COSName.V) != null
            || (parent != null && parent.getCOSDictionary(COSName.V) != null);
    return isSignature && (isFilled || annotation.getCOSDictionary(COSName.AP) == null);
  }

  private void fields(@Nullable PDAcroForm form, Fingerprints prints) throws IOException {
    if (form == null) {
      return;
    }
    for (PDField field : form.getFieldTree()) {
      if (!(field instanceof PDSignatureField)) {
        marks.add(field.getFullyQualifiedName());
        marks.add(hex(prints.of(field.getCOSObject(), NOT_OF_A_FIELD)));
      }
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
