package vn.gtvt.sdk.signature.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.gtvt.sdk.signature.transform.Transforms;

/**
 * What a signed revision says may be done to it later (ISO 32000-2, 12.8.2.2 and 12.8.2.4).
 *
 * @param level 1 to 3 as its certification says; 0 where it is not certified
 * @param locks which fields may not be filled even so
 */
record Permission(int level, List<Lock> locks) {
  /**
   * Reads it.
   *
   * @param range byte range of the signature that is judged, by which its own revision knows it
   */
  static Permission of(PDDocument then, COSArray range) throws IOException {
    int level = 0;
    List<Lock> locks = new ArrayList<>();
    COSDictionary certifying = Transforms.certifying(then);
    SameObjects same = new SameObjects();
    for (PDSignatureField field : then.getSignatureFields()) {
      COSDictionary signature = field.getCOSObject().getCOSDictionary(COSName.V);
      if (signature == null) {
        continue;
      }
      boolean isJudged = same.same(signature.getCOSArray(COSName.BYTERANGE), range);
      // A certification that no signature of the revision makes is none.
      if (isJudged || signature == certifying) {
        level = stricter(level, Transforms.level(signature));
      }
      if (isJudged) {
        COSDictionary transform = Transforms.parameters(signature, Transforms.FIELD_MDP);
        COSDictionary lock = field.getCOSObject().getCOSDictionary(COSName.getPDFName("Lock"));
        for (COSDictionary each : new COSDictionary[] {transform, lock}) {
          if (each != null) {
            locks.add(Lock.of(each));
            level = stricter(level, level == 0 ? 0 : each.getInt(COSName.P, 0));
          }
        }
      }
    }
    return new Permission(level, List.copyOf(locks));
  }

  boolean allowsSignatures() {
    return level != Transforms.NOTHING;
  }

  boolean allowsFilling(String field) {
    return level >= Transforms.FORMS && locks.stream().noneMatch(lock -> lock.isOn(field));
  }

  boolean allowsComments() {
    return level >= Transforms.COMMENTS;
  }

  private static int stricter(int one, int other) {
    return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
  }

  /**
   * Fields that a signature locks.
   *
   * @param names of fields, each with all below it
   * @param isAllBut whether all are locked but these
   */
  record Lock(Set<String> names, boolean isAllBut) {
    static Lock of(COSDictionary parameters) {
      String action = parameters.getNameAsString(COSName.getPDFName("Action"));
      Set<String> names = new TreeSet<>();
      COSArray fields = parameters.getCOSArray(COSName.FIELDS);
      for (int i = 0; fields != null && i < fields.size(); i++) {
        if (fields.getObject(i) instanceof COSString name) {
          names.add(name.getString());
        }
      }
      return "Include".equals(action)
          ? new Lock(names, false)
          : new Lock("Exclude".equals(action) ? names : Set.of(), true);
    }

    boolean isOn(String field) {
      boolean isNamed =
          names.stream().anyMatch(name -> field.equals(name) || field.startsWith(name + "."));
      return isNamed != isAllBut;
    }
  }
}
