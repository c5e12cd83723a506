package vn.gtvt.sdk.license.school.xml;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.FieldKind;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.Where;

/**
 * Puts what elements say into the fields of a table, and says what cannot be used. For one pass.
 *
 * @param <F> the fields
 */
public final class LeafReader<F extends Enum<F> & SchoolField> {
  private static final int UNKNOWN_MOST = 500;
  private static final int NAME_SHOWN = 40;

  private final Map<String, LeafName<F>> names;
  private final Found found;
  private final Set<String> unknown = new HashSet<>();

  /** Reads by a table of element names. */
  public LeafReader(Map<String, LeafName<F>> names, Found found) {
    this.names = names;
    this.found = found;
  }

  /** Reads one element; returns its field, or nothing if the table has no such element. */
  public Optional<F> read(FieldValues.Builder<F> to, XmlLeaf leaf) {
    LeafName<F> name = names.get(leaf.name());
    if (name == null) {
      unknown(leaf);
      return Optional.empty();
    }
    F field = name.field();
    Where where = new Where(0, "", field, leaf.line());
    String text = checked(leaf, where);
    if (field.kind() == FieldKind.DATE && !text.isEmpty()) {
      text = day(name, text, where);
    }
    String before = to.text(field);
    if (before.isEmpty() || text.isEmpty()) {
      to.putIfMissing(field, text);
    } else if (!before.equals(text)) {
      found.error("twice-in-row", where);
    }
    return Optional.of(field);
  }

  /**
   * Returns the text of an element that no field is named for, with what is wrong about it said.
   */
  public String text(XmlLeaf leaf) {
    return checked(leaf, Where.line(leaf.line()));
  }

  /**
   * Returns the picture of a row: the one before, or that of this element; null if it holds none,
   * or other text as well.
   */
  public @Nullable LearnerPicture picture(
      XmlBytes file, XmlLeaf leaf, @Nullable LearnerPicture before) {
    PictureSpot spot = leaf.picture();
    if (!leaf.text().isBlank()) {
      found.error("picture-text", Where.line(leaf.line()));
    } else if (before == null && spot != null) {
      return new SpotPicture(file, spot);
    } else if (spot != null) {
      found.error("picture-twice", Where.line(leaf.line()));
    }
    return before;
  }

  private String checked(XmlLeaf leaf, Where where) {
    if (leaf.isCut()) {
      found.error("text-cut", where, "element", leaf.name());
    }
    if (leaf.text().indexOf('\uFFFD') >= 0) {
      found.error("not-utf8", where, "element", leaf.name());
    }
    return leaf.text().strip();
  }

  /** Returns the day as the model has it; what is none stays as it came. */
  private String day(LeafName<F> name, String text, Where where) {
    LocalDate day = name.day(text).orElse(null);
    if (day == null) {
      found.error("day-format", where, "pattern", name.patterns());
    }
    return day == null ? text : day.toString();
  }

  /** Says that an element is not known, or not where it stands. */
  public void unknown(XmlLeaf leaf) {
    String shown = leaf.name().substring(0, Math.min(NAME_SHOWN, leaf.name().length()));
    if (unknown.size() < UNKNOWN_MOST && unknown.add(shown)) {
      found.warning("unknown", Where.line(leaf.line()), "element", shown);
    }
  }
}
