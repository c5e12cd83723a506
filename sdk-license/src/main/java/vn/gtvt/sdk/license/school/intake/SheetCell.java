package vn.gtvt.sdk.license.school.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.DateCode;
import vn.gtvt.sdk.license.school.FieldKind;
import vn.gtvt.sdk.license.school.file.CourseColumns.Column;
import vn.gtvt.sdk.text.VietnameseText;

/** The canonical text of a cell. */
final class SheetCell {
  private static final int LONGEST = 4096;
  private static final int FIRST_SERIAL = 1;
  private static final int LAST_SERIAL = 109_575;
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  private SheetCell() {}

  static String text(@Nullable Cell cell, Column column, boolean isFrom1904) {
    if (cell == null) {
      return "";
    }
    boolean isDay = column.field().kind() == FieldKind.DATE;
    if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
      String plain = number.stripTrailingZeros().toPlainString();
      return isDay ? day(number, plain, isFrom1904) : plain;
    }
    String raw = cell.getText();
    String text = VietnameseText.compose(raw == null ? "" : raw);
    String cut = text.substring(0, Math.min(text.length(), LONGEST));
    return isDay ? day(cut, column.days()) : cut;
  }

  private static String day(BigDecimal number, String plain, boolean isFrom1904) {
    boolean isSerial =
        number.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) >= 0
            && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0;
    return isSerial
        ? (isFrom1904 ? EPOCH_1904 : EPOCH).plusDays(number.longValue()).toString()
        : day(plain, DateCode.COMPACT);
  }

  /** As the column's files have it, or as people write; never a guess between two orders. */
  private static String day(String text, DateCode own) {
    for (DateCode each : new DateCode[] {own, DateCode.ISO, DateCode.SLASHED, DateCode.COMPACT}) {
      Optional<LocalDate> day = each.read(text);
      if (day.isPresent()) {
        return day.get().toString();
      }
    }
    return text;
  }
}
