package vn.gtvt.sdk.permits.fleet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The heading of the table, resolved once.
 *
 * @param number the row's number
 * @param fields per column its field, or null for a column that is passed over
 * @param columns which column holds which value
 * @param ignored headings that were passed over
 * @param listsBadges whether this is QLVT's list of badges (wire facts 3.9): its {@code shortName}
 *     is the badge's number, and the kind in a row is that of the badge the vehicle has
 */
record HeaderRow(
    int number,
    List<@Nullable Field> fields,
    SheetColumns columns,
    List<String> ignored,
    boolean listsBadges) {
  /** The heading of a vehicle sheet: it names plate and kind of badge. */
  static final Heading HEADING =
      new Heading() {
        @Override
        public int columns(RawRow row) {
          HeaderRow header = HeaderRow.of(row);
          return header == null
              ? 0
              : (int) header.fields().stream().filter(Objects::nonNull).count();
        }

        @Override
        public String missing() {
          return "sheet.header.missing";
        }
      };

  private static final String VEHICLE_OF_BADGE = "phuong_tien";

  /**
   * Returns the heading if a row is one: it names plate and kind of badge. Of two equal headings
   * the first counts.
   */
  static @Nullable HeaderRow of(RawRow row) {
    List<@Nullable Field> fields = new ArrayList<>();
    Map<String, SheetColumn> byPath = new LinkedHashMap<>();
    List<String> ignored = new ArrayList<>();
    boolean listsBadges = listsBadges(row);
    Set<Field> seen = EnumSet.noneOf(Field.class);
    for (int i = 0; i < row.width(); i++) {
      Object value = row.value(i);
      String heading = value instanceof String text ? text : null;
      Field field = heading == null ? null : field(heading, listsBadges);
      if (field != null && !seen.add(field)) {
        field = null;
      }
      fields.add(field);
      if (heading != null && field == null) {
        ignored.add(CellText.shown(heading));
      } else if (heading != null && field != null && !field.path().isEmpty()) {
        byPath.putIfAbsent(
            field.path(), new SheetColumn(SheetColumn.letters(i), CellText.shown(heading)));
      }
    }
    boolean isHeader = seen.contains(Field.PLATE) && seen.contains(Field.KIND);
    return isHeader
        ? new HeaderRow(row.number(), fields, new SheetColumns(byPath), ignored, listsBadges)
        : null;
  }

  private static boolean listsBadges(RawRow row) {
    for (int i = 0; i < row.width(); i++) {
      if (VEHICLE_OF_BADGE.equals(row.value(i))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Field field(String heading, boolean listsBadges) {
    return listsBadges && heading.equals("shortName")
        ? Field.BADGE_NUMBER
        : Field.ofHeading(heading);
  }
}
