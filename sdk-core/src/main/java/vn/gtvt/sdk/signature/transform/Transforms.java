package vn.gtvt.sdk.signature.transform;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The transforms that a signature names: what may be done to the PDF later (ISO 32000-2, 12.8.2).
 * Stateless.
 */
public final class Transforms {
  /** The transform of a certification. */
  public static final COSName DOC_MDP = COSName.getPDFName("DocMDP");

  /** The transform that locks fields. */
  public static final COSName FIELD_MDP = COSName.getPDFName("FieldMDP");

  /** Nothing may be changed, not even signed. */
  public static final int NOTHING = 1;

  /** Forms may be filled; what a certification means that says nothing. */
  public static final int FORMS = 2;

  /** Comments may be added too. */
  public static final int COMMENTS = 3;

  private static final COSName REFERENCE = COSName.getPDFName("Reference");
  private static final COSName METHOD = COSName.getPDFName("TransformMethod");
  private static final COSName PARAMETERS = COSName.getPDFName("TransformParams");

  private Transforms() {}

  /** Returns the signature that certifies a document; null if it is not certified. */
  public static @Nullable COSDictionary certifying(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary perms = catalog.getCOSDictionary(COSName.PERMS);
    return perms == null ? null : perms.getCOSDictionary(DOC_MDP);
  }

  /** Returns what a signature's certification allows, 1 to 3; 0 where it certifies nothing. */
  public static int level(COSDictionary signature) {
    COSDictionary parameters = parameters(signature, DOC_MDP);
    return parameters == null ? 0 : parameters.getInt(COSName.P, FORMS);
  }

  /** Returns the parameters of a signature's transform; null where it names none such. */
  public static @Nullable COSDictionary parameters(COSDictionary signature, COSName method) {
    COSArray references = signature.getCOSArray(REFERENCE);
    for (int i = 0; references != null && i < references.size(); i++) {
      if (references.getObject(i) instanceof COSDictionary reference
          && method.equals(reference.getDictionaryObject(METHOD))) {
        COSDictionary parameters = reference.getCOSDictionary(PARAMETERS);
        return parameters == null ? new COSDictionary() : parameters;
      }
    }
    return null;
  }

  /** Makes a signature that certifies a document of it. */
  public static void certify(PDDocument document, COSDictionary signature, int level) {
    COSDictionary parameters = new COSDictionary();
    parameters.setItem(COSName.TYPE, PARAMETERS);
    parameters.setInt(COSName.P, level);
    parameters.setName(COSName.V, "1.2");
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
    reference.setItem(METHOD, DOC_MDP);
    reference.setItem(PARAMETERS, parameters);
    COSArray references = new COSArray();
    references.add(reference);
    signature.setItem(REFERENCE, references);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary perms = new COSDictionary();
    perms.setItem(DOC_MDP, signature);
    catalog.setItem(COSName.PERMS, perms);
    catalog.setNeedToBeUpdated(true);
    perms.setNeedToBeUpdated(true);
  }
}
