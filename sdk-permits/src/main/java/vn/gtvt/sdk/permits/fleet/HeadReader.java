package vn.gtvt.sdk.permits.fleet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.operator.Address;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.validation.Report;

/**
 * Reads the lines above the table: a label, and its value behind a colon or in the next filled
 * cell.
 */
final class HeadReader {
  private final boolean epoch1904;
  private final Map<HeadLabel, Object> values = new EnumMap<>(HeadLabel.class);
  private final Map<HeadLabel, Place> places = new EnumMap<>(HeadLabel.class);
  private final Report.Collector faults = Report.collect();

  /** Where a value stands; it is told without the value, which may be personal. */
  private record Place(int row, int column) {}

  HeadReader(boolean epoch1904) {
    this.epoch1904 = epoch1904;
  }

  void take(RawRow row) {
    HeadLabel open = null;
    for (int i = 0; i < row.width(); i++) {
      Object value = row.value(i);
      if (value == null) {
        continue;
      }
      String text = value instanceof String string ? string : "";
      int colon = text.indexOf(':');
      HeadLabel label = HeadLabel.of(colon < 0 ? text : text.substring(0, colon));
      if (label != null) {
        String rest = colon < 0 ? null : CellText.clean(text.substring(colon + 1));
        open = rest == null ? label : null;
        if (rest != null) {
          put(label, rest, row.number(), i);
        }
      } else if (open != null) {
        put(open, value, row.number(), i);
        open = null;
      }
    }
  }

  private void put(HeadLabel label, Object value, int row, int column) {
    if (values.putIfAbsent(label, value) == null) {
      places.put(label, new Place(row, column));
    }
  }

  SheetHead head(List<Bilingual> notes) {
    Optional<LocalDate> filingDate = Optional.ofNullable(date(HeadLabel.FILING_DATE));
    Operator operator = operator();
    values.forEach(
        (label, value) -> {
          if (value instanceof BrokenCell && !faults.has("head." + label.path())) {
            known(label, null);
          }
        });
    return new SheetHead(
        filingDate,
        operator,
        authority(),
        Optional.ofNullable(text(HeadLabel.PAPER_NUMBER)),
        faults.report(),
        notes);
  }

  private Operator operator() {
    String type = text(HeadLabel.TYPE);
    String forms = text(HeadLabel.FORMS);
    return Operator.builder()
        .name(text(HeadLabel.NAME))
        .enterpriseCode(numbered(HeadLabel.CODE))
        .type(type == null ? null : known(HeadLabel.TYPE, FleetWords.OPERATOR_TYPES.find(type)))
        .representative(text(HeadLabel.REPRESENTATIVE))
        .address(address())
        .phone(numbered(HeadLabel.PHONE))
        .email(text(HeadLabel.EMAIL))
        .licence(licence())
        .formsOfBusiness(forms == null ? List.of() : parts(forms, ";"))
        .build();
  }

  private @Nullable Address address() {
    String whole = text(HeadLabel.ADDRESS);
    if (whole == null) {
      return null;
    }
    List<String> parts = parts(whole, ",");
    int last = parts.size() - 1;
    return last < 2
        ? known(HeadLabel.ADDRESS, null)
        : new Address(
            String.join(", ", parts.subList(0, last - 1)), parts.get(last - 1), parts.get(last));
  }

  private @Nullable TransportLicence licence() {
    String number = text(HeadLabel.LICENCE);
    LocalDate issued = date(HeadLabel.LICENCE_DATE);
    String by = text(HeadLabel.LICENCE_BY);
    if (number == null || issued == null || by == null) {
      return null;
    }
    Object raw = values.get(HeadLabel.LICENCE_COUNT);
    Integer count =
        raw == null ? null : known(HeadLabel.LICENCE_COUNT, CellNumber.whole(raw, Set.of()));
    return new TransportLicence(number, issued, count, by);
  }

  private Optional<Authority> authority() {
    String name = text(HeadLabel.AUTHORITY);
    String code = provinceCode();
    String province = text(HeadLabel.PROVINCE);
    return name == null || code == null || province == null
        ? Optional.empty()
        : Optional.of(new Authority(code, province, name));
  }

  /** Two digits, also where a spreadsheet took the leading zero of {@code 01} for idle. */
  private @Nullable String provinceCode() {
    String code = text(HeadLabel.PROVINCE_CODE);
    return code != null && code.length() == 1 ? "0" + code : code;
  }

  private @Nullable String text(HeadLabel label) {
    Object value = values.get(label);
    return value == null || value instanceof BrokenCell ? null : CellText.of(value);
  }

  /** A spreadsheet that takes 0100000002 for a number shows nine digits; both numbers have ten. */
  private @Nullable String numbered(HeadLabel label) {
    String text = text(label);
    boolean isNumber = values.get(label) instanceof BigDecimal;
    return isNumber && text != null && text.length() == 9 ? "0" + text : text;
  }

  private @Nullable LocalDate date(HeadLabel label) {
    Object value = values.get(label);
    return value == null ? null : known(label, CellDate.of(value, epoch1904));
  }

  /** Returns the value, or notes that what stands there could not be read. */
  private <T> @Nullable T known(HeadLabel label, @Nullable T value) {
    if (value == null) {
      Place place = places.get(label);
      faults.error(
          "head." + label.path(),
          "sheet.head.unreadable",
          Words.get(
              "sheet.head.unreadable",
              "label",
              label.shown(),
              "row",
              place == null ? "?" : place.row(),
              "letter",
              place == null ? "?" : SheetColumn.letters(place.column())),
          null);
    }
    return value;
  }

  private static List<String> parts(String text, String separator) {
    List<String> parts = new ArrayList<>();
    Arrays.stream(text.split(separator, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .forEach(parts::add);
    return parts;
  }
}
