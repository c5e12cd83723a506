package vn.gtvt.sdk.signature.verify;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Judges what became of a form: fields that were signed, filled, or changed otherwise. */
final class FormChanges {
  private static final COSName SIG_FLAGS = COSName.getPDFName("SigFlags");
  private static final COSName NEED_APPEARANCES = COSName.getPDFName("NeedAppearances");

  /** What a value shows as; only these change when somebody fills a field. */
  private static final Set<COSName> FILLING =
      Set.of(
          COSName.KIDS,
          COSName.V,
          COSName.AP,
          COSName.AS,
          COSName.I,
          COSName.M,
          COSName.getPDFName("RV"));

  private static final Set<COSName> SIGNING =
      Set.of(
          COSName.KIDS,
          COSName.V,
          COSName.AP,
          COSName.F,
          COSName.P,
          COSName.M,
          COSName.MK,
          COSName.DA,
          COSName.TYPE);

  private final SameObjects same;
  private final LaterSignatures later;
  private final Permission permission;
  private boolean isFilled;

  FormChanges(SameObjects same, LaterSignatures later, Permission permission) {
    this.same = same;
    this.later = later;
    this.permission = permission;
  }

  /** Says whether fields were filled, as the certification allows. */
  boolean isFilled() {
    return isFilled;
  }

  /** Says whether all that happened to the fields may happen. */
  boolean areAllowed(FormFields fields) throws IOException {
    for (FormFields.Field field : fields.all()) {
      if (!(field.isNewlySigned() ? isSigned(field) : isKeptOrFilled(field))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSigned(FormFields.Field field) throws IOException {
    COSDictionary signature = field.valueNow();
    Set<COSName> without = new HashSet<>(SIGNING);
    if (LaterSignatures.area(field.now()) == 0) {
      // A signature without a stamp makes its field vanish.
      without.add(COSName.RECT);
    }
    return same.same(field.then(), field.now(), without)
        && (field.isValueOfParent() || (signature != null && later.mayFill(signature)));
  }

  private boolean isKeptOrFilled(FormFields.Field field) throws IOException {
    if (same.same(field.then(), field.now(), Set.of(COSName.KIDS))) {
      return true;
    }
    boolean isAllowed =
        !field.isSignature()
            && permission.allowsFilling(field.name())
            && same.same(field.then(), field.now(), FILLING);
    isFilled |= isAllowed;
    return isAllowed;
  }

  /** Says whether the form's own entries are what they were, or do not matter. */
  boolean isFormKept(@Nullable COSDictionary then, @Nullable COSDictionary now, FormFields fields)
      throws IOException {
    if (now == null) {
      return then == null;
    }
    COSDictionary before = then == null ? new COSDictionary() : then;
    Set<COSName> without = new HashSet<>(Set.of(COSName.FIELDS, SIG_FLAGS));
    if (!now.getBoolean(NEED_APPEARANCES, false)) {
      // Programs that sign take it away, so that nothing is drawn anew over what was signed.
      without.add(NEED_APPEARANCES);
    }
    if (!fields.canBeFilled()) {
      without.addAll(Set.of(COSName.DR, COSName.DA, COSName.Q));
    } else if (isGrown(before.getCOSDictionary(COSName.DR), now.getCOSDictionary(COSName.DR))) {
      without.add(COSName.DR);
    }
    return same.same(before, now, without);
  }

  /** Resources may come for stamps, and typefaces where fields may be filled. */
  private boolean isGrown(@Nullable COSDictionary then, @Nullable COSDictionary now)
      throws IOException {
    if (now == null) {
      return then == null;
    }
    COSDictionary before = then == null ? new COSDictionary() : then;
    Set<COSName> open = new HashSet<>(Set.of(COSName.XOBJECT));
    if (permission.allowsFilling("")) {
      open.addAll(Set.of(COSName.FONT, COSName.ENCODING));
    }
    for (COSName kind : open) {
      COSDictionary old = before.getCOSDictionary(kind);
      COSDictionary changed = now.getCOSDictionary(kind);
      for (COSName name : old == null ? Set.<COSName>of() : old.keySet()) {
        if (changed == null || !same.same(old.getItem(name), changed.getItem(name))) {
          return false;
        }
      }
    }
    return same.same(before, now, open);
  }
}
