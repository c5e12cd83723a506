package vn.gtvt.sdk.signature.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The fields of a form in the signed revision, each beside itself in the file as it is now. */
final class FormFields {
  private final List<Field> all = new ArrayList<>();

  /** Pairs the fields; nothing if some are gone, or came without a signature of their own. */
  static @Nullable FormFields pair(
      @Nullable COSDictionary then,
      @Nullable COSDictionary now,
      SameObjects same,
      LaterSignatures later) {
    COSArray old = fields(then);
    List<COSBase> kept = new ArrayList<>();
    Set<String> names = names(old);
    for (COSBase field : items(fields(now))) {
      boolean isNew =
          field instanceof COSDictionary dictionary
              && dictionary.getString(COSName.T) != null
              && !names.contains(dictionary.getString(COSName.T))
              && later.isNewField(dictionary);
      if (!isNew) {
        kept.add(field);
      }
    }
    FormFields paired = new FormFields();
    return paired.pair(items(old), kept, same) ? paired : null;
  }

  private boolean pair(List<COSBase> roots, List<COSBase> kept, SameObjects same) {
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(roots, kept, null));
    while (!open.isEmpty()) {
      Level level = open.pop();
      if (level.then().size() != level.now().size()) {
        return false;
      }
      for (int i = 0; i < level.then().size(); i++) {
        if (!(level.then().get(i) instanceof COSDictionary then)
            || !(level.now().get(i) instanceof COSDictionary now)
            || same.isPaired(then)) {
          return false;
        }
        Field field = Field.of(then, now, level.parent());
        same.pair(then, now);
        all.add(field);
        open.push(
            new Level(
                items(then.getCOSArray(COSName.KIDS)),
                items(now.getCOSArray(COSName.KIDS)),
                field));
      }
    }
    return true;
  }

  List<Field> all() {
    return all;
  }

  /** Says whether the form has fields that a reader can fill. */
  boolean canBeFilled() {
    return all.stream().anyMatch(field -> field.type() != null && !field.isSignature());
  }

  private static @Nullable COSArray fields(@Nullable COSDictionary form) {
    return form == null ? null : form.getCOSArray(COSName.FIELDS);
  }

  private static Set<String> names(@Nullable COSArray fields) {
    Set<String> names = new HashSet<>();
    for (COSBase field : items(fields)) {
      if (field instanceof COSDictionary dictionary) {
        names.add(dictionary.getString(COSName.T));
      }
    }
    return names;
  }

  static List<COSBase> items(@Nullable COSArray array) {
    List<COSBase> items = new ArrayList<>();
    for (int i = 0; array != null && i < array.size(); i++) {
      items.add(array.getObject(i));
    }
    return items;
  }

  /** Fields of one parent. */
  private record Level(List<COSBase> then, List<COSBase> now, @Nullable Field parent) {}

  /**
   * A field or one of its widgets.
   *
   * @param name all of it; a widget has its field's
   * @param type of the field, which may stand with a parent
   * @param valueThen the signature that filled it, with the field or its parent
   */
  record Field(
      COSDictionary then,
      COSDictionary now,
      String name,
      @Nullable COSName type,
      @Nullable COSDictionary valueThen,
      @Nullable COSDictionary valueNow,
      boolean isValueOfParent) {
    static Field of(COSDictionary then, COSDictionary now, @Nullable Field parent) {
      String own = then.getString(COSName.T);
      String above = parent == null ? "" : parent.name();
      COSName type = then.getCOSName(COSName.FT);
      COSDictionary value = then.getCOSDictionary(COSName.V);
      COSDictionary later = now.getCOSDictionary(COSName.V);
      boolean isOfParent = value == null && later == null && parent != null;
      return new Field(
          then,
          now,
          own == null ? above : above.isEmpty() ? own : above + "." + own,
          type == null && parent != null ? parent.type() : type,
          isOfParent ? parent.valueThen() : value,
          isOfParent ? parent.valueNow() : later,
          isOfParent);
    }

    boolean isSignature() {
      return LaterSignatures.SIG.equals(type);
    }

    /** Says whether a signature came into it that was not there. */
    boolean isNewlySigned() {
      return isSignature() && valueThen == null && valueNow != null;
    }
  }
}
