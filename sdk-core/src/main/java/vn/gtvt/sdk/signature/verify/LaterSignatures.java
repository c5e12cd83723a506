package vn.gtvt.sdk.signature.verify;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Signatures that came after the one that is judged: only these may bring fields and stamps.
 *
 * <p>Each may fill one field; a field that borrows a signature of another shows what nobody signed.
 */
final class LaterSignatures {
  static final COSName SIG = COSName.getPDFName("Sig");
  private static final COSName TIME_STAMP = COSName.getPDFName("ETSI.RFC3161");
  private static final COSName A = COSName.A;
  private static final COSName AA = COSName.AA;

  private final Map<COSDictionary, Long> ends;
  private final long end;
  private final Permission permission;
  private final Set<COSBase> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSBase> widgets = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Takes what is judged.
   *
   * @param ends where what each signature of the file covers ends, by its dictionary
   * @param end where what the judged signature covers ends
   */
  LaterSignatures(Map<COSDictionary, Long> ends, long end, Permission permission) {
    this.ends = ends;
    this.end = end;
    this.permission = permission;
  }

  /** Says whether a signature may fill a field that was empty or not there. */
  boolean mayFill(COSDictionary signature) {
    Long covered = ends.get(signature);
    return covered != null && covered > end && isAllowed(signature) && taken.add(signature);
  }

  private boolean isAllowed(COSDictionary signature) {
    return permission.allowsSignatures() || isTimeStamp(signature);
  }

  private static boolean isTimeStamp(COSDictionary signature) {
    return TIME_STAMP.equals(signature.getCOSName(COSName.SUB_FILTER));
  }

  /** Says whether a field that the signed revision has not is one of a later signature. */
  boolean isNewField(COSDictionary field) {
    COSDictionary signature = field.getCOSDictionary(COSName.V);
    boolean isPlain =
        SIG.equals(field.getCOSName(COSName.FT))
            && field.getDictionaryObject(COSName.PARENT) == null
            && isWithoutAction(field)
            && areWidgets(field.getCOSArray(COSName.KIDS), field);
    boolean isFitting =
        signature == null
            ? permission.allowsSignatures() && isBlank(field)
            : mayFill(signature) && (permission.allowsSignatures() || !isShown(field));
    if (isPlain && isFitting) {
      addWidgets(field);
    }
    return isPlain && isFitting;
  }

  private static boolean isWithoutAction(COSDictionary dictionary) {
    return dictionary.getDictionaryObject(A) == null && dictionary.getDictionaryObject(AA) == null;
  }

  private static boolean areWidgets(@Nullable COSArray kids, COSDictionary field) {
    for (int i = 0; kids != null && i < kids.size(); i++) {
      boolean isWidget =
          kids.getObject(i) instanceof COSDictionary kid
              && kid.getCOSDictionary(COSName.PARENT) == field
              && kid.getDictionaryObject(COSName.T) == null
              && kid.getDictionaryObject(COSName.KIDS) == null
              && kid.getDictionaryObject(COSName.V) == null
              && isWithoutAction(kid);
      if (!isWidget) {
        return false;
      }
    }
    return true;
  }

  private void addWidgets(COSDictionary field) {
    widgets.add(field);
    COSArray kids = field.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      widgets.add(kids.getObject(i));
    }
  }

  /** A field that waits for a signature shows nothing of its own. */
  private static boolean isBlank(COSDictionary field) {
    COSArray kids = field.getCOSArray(COSName.KIDS);
    boolean isBlank = isBlankWidget(field);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      isBlank &= kids.getObject(i) instanceof COSDictionary kid && isBlankWidget(kid);
    }
    return isBlank;
  }

  private static boolean isBlankWidget(COSDictionary widget) {
    COSDictionary looks = widget.getCOSDictionary(COSName.MK);
    return widget.getDictionaryObject(COSName.AP) == null && (looks == null || looks.size() == 0);
  }

  private static boolean isShown(COSDictionary field) {
    COSArray kids = field.getCOSArray(COSName.KIDS);
    boolean isShown = area(field) > 0;
    for (int i = 0; kids != null && i < kids.size(); i++) {
      isShown |= kids.getObject(i) instanceof COSDictionary kid && area(kid) > 0;
    }
    return isShown;
  }

  static float area(COSDictionary widget) {
    COSArray rectangle = widget.getCOSArray(COSName.RECT);
    if (rectangle == null || rectangle.size() < 4) {
      return 0;
    }
    PDRectangle box = new PDRectangle(rectangle);
    return box.getWidth() * box.getHeight();
  }

  /** Says whether an annotation belongs to a field that a later signature brought. */
  boolean isNewWidget(COSBase annotation) {
    return widgets.contains(annotation);
  }
}
