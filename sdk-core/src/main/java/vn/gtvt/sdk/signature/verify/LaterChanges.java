package vn.gtvt.sdk.signature.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a PDF after it was signed.
 *
 * <p>Everything that can be reached from the catalog is compared. Without a certification only
 * signatures, their stamps and evidence may have come (ISO 32000-2, 12.8.2.2 and 12.8.4); a
 * certification may allow more, or less.
 */
final class LaterChanges {
  private static final COSName TAGS = COSName.getPDFName("StructTreeRoot");
  private static final Set<COSName> NOT_OF_THE_CATALOG =
      Set.of(
          COSName.ACRO_FORM,
          COSName.METADATA,
          TAGS,
          COSName.getPDFName("DSS"),
          COSName.getPDFName("Extensions"),
          COSName.getPDFName("MarkInfo"),
          COSName.getPDFName("Version"));

  /** Annotations, which are compared one by one, and what no reader is shown. */
  private static final Set<COSName> NOT_OF_A_PAGE =
      Set.of(
          COSName.ANNOTS,
          COSName.METADATA,
          COSName.getPDFName("LastModified"),
          COSName.getPDFName("PieceInfo"),
          COSName.getPDFName("Tabs"));

  private static final Set<String> COMMENTS =
      Set.of(
          "Text",
          "FreeText",
          "Line",
          "Square",
          "Circle",
          "Polygon",
          "PolyLine",
          "Highlight",
          "Underline",
          "Squiggly",
          "StrikeOut",
          "Caret",
          "Stamp",
          "Ink",
          "Popup");

  private final PDDocument then;
  private final PDDocument now;
  private final LaterSignatures later;
  private final Permission permission;
  private final SameObjects same = new SameObjects();
  private final List<COSDictionary> pagesThen = new ArrayList<>();
  private final List<COSDictionary> pagesNow = new ArrayList<>();
  private final Set<FindingCode> found = EnumSet.noneOf(FindingCode.class);

  private LaterChanges(
      PDDocument then, PDDocument now, LaterSignatures later, Permission permission) {
    this.then = then;
    this.now = now;
    this.later = later;
    this.permission = permission;
  }

  /** Says what was done, the worst first. */
  static List<FindingCode> between(
      PDDocument then, PDDocument now, LaterSignatures later, Permission permission)
      throws IOException {
    LaterChanges changes = new LaterChanges(then, now, later, permission);
    return changes.areAllowed()
        ? List.copyOf(changes.found)
        : List.of(FindingCode.CHANGED_AFTER_SIGNING);
  }

  private boolean areAllowed() throws IOException {
    COSDictionary catalog = then.getDocumentCatalog().getCOSObject();
    COSDictionary catalogNow = now.getDocumentCatalog().getCOSObject();
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    COSDictionary formNow = catalogNow.getCOSDictionary(COSName.ACRO_FORM);
    FormChanges forms = new FormChanges(same, later, permission);
    same.pair(catalog, catalogNow);
    if (form != null && formNow != null) {
      same.pair(form, formNow);
    }
    FormFields fields = FormFields.pair(form, formNow, same, later);
    TagTree tags =
        TagTree.pair(
            catalog.getCOSDictionary(TAGS), catalogNow.getCOSDictionary(TAGS), same, later);
    boolean areAllowed =
        fields != null
            && tags != null
            && pairPages()
            && same.same(catalog, catalogNow, NOT_OF_THE_CATALOG)
            && forms.isFormKept(form, formNow, fields)
            && forms.areAllowed(fields)
            && tags.isKept()
            && arePagesKept();
    found.add(FindingCode.EARLIER_REVISION);
    if (forms.isFilled()) {
      found.add(FindingCode.CHANGED_AS_CERTIFIED);
    }
    if (areAllowed
        && !same.same(catalog.getItem(COSName.METADATA), catalogNow.getItem(COSName.METADATA))) {
      found.add(FindingCode.METADATA_CHANGED);
    }
    return areAllowed;
  }

  private boolean pairPages() {
    then.getPages().forEach(page -> pagesThen.add(page.getCOSObject()));
    now.getPages().forEach(page -> pagesNow.add(page.getCOSObject()));
    if (pagesThen.size() != pagesNow.size()) {
      return false;
    }
    for (int i = 0; i < pagesThen.size(); i++) {
      same.pair(pagesThen.get(i), pagesNow.get(i));
    }
    return true;
  }

  private boolean arePagesKept() throws IOException {
    for (int i = 0; i < pagesThen.size(); i++) {
      List<COSBase> old = annotations(pagesThen.get(i));
      List<COSBase> changed = annotations(pagesNow.get(i));
      List<COSDictionary> stamps = takeStamps(changed);
      if (permission.allowsComments()) {
        List<COSBase> comments = takeComments(old);
        if (!areSame(comments, takeComments(changed))) {
          found.add(FindingCode.CHANGED_AS_CERTIFIED);
        }
      }
      if (!same.same(pagesThen.get(i), pagesNow.get(i), NOT_OF_A_PAGE) || !areSame(old, changed)) {
        return false;
      }
      if (CoveredText.isCovered(then, i, stamps)) {
        found.add(FindingCode.STAMP_COVERS_TEXT);
      }
    }
    return true;
  }

  private static List<COSBase> annotations(COSDictionary page) {
    return FormFields.items(page.getCOSArray(COSName.ANNOTS));
  }

  private List<COSDictionary> takeStamps(List<COSBase> annotations) {
    List<COSDictionary> stamps = new ArrayList<>();
    annotations.removeIf(
        each ->
            each instanceof COSDictionary widget
                && later.isNewWidget(widget)
                && stamps.add(widget));
    return stamps;
  }

  /** Only what a reader takes for a comment; one that does something is none. */
  private static List<COSBase> takeComments(List<COSBase> annotations) {
    List<COSBase> comments = new ArrayList<>();
    annotations.removeIf(each -> isComment(each) && comments.add(each));
    return comments;
  }

  private static boolean isComment(@Nullable COSBase annotation) {
    return annotation instanceof COSDictionary dictionary
        && COMMENTS.contains(String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE)))
        && dictionary.getDictionaryObject(COSName.A) == null
        && dictionary.getDictionaryObject(COSName.AA) == null;
  }

  private boolean areSame(List<COSBase> old, List<COSBase> changed) throws IOException {
    boolean areSame = old.size() == changed.size();
    for (int i = 0; areSame && i < old.size(); i++) {
      areSame = same.same(old.get(i), changed.get(i));
    }
    return areSame;
  }
}
