package vn.gtvt.sdk.permits.operator;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * Form of transport business that a licence names (loại hình kinh doanh vận tải), legal facts A.3,
 * A.5.
 */
public enum FormOfBusiness {
  /** Vận tải hành khách theo tuyến cố định. */
  FIXED_ROUTE(
      "fixed-route",
      "Vận tải hành khách theo tuyến cố định",
      "Passengers on fixed routes",
      "tuyen co dinh"),
  /** Vận tải hành khách bằng xe buýt. */
  BUS("bus", "Vận tải hành khách bằng xe buýt", "Passengers by city bus", "buyt"),
  /** Vận tải hành khách bằng xe taxi. */
  TAXI("taxi", "Vận tải hành khách bằng xe taxi", "Passengers by taxi", "taxi"),
  /** Vận tải hành khách theo hợp đồng. */
  CONTRACT("contract", "Vận tải hành khách theo hợp đồng", "Passengers by contract", "hop dong"),
  /** Vận tải hàng hóa. */
  GOODS("goods", "Vận tải hàng hóa", "Goods", "hang hoa", "xe tai", "taxi tai"),
  /** Vận tải hành khách bằng xe bốn bánh có gắn động cơ. */
  FOUR_WHEEL_PASSENGER(
      "four-wheel-passenger",
      "Vận tải hành khách bằng xe bốn bánh có gắn động cơ",
      "Passengers by four-wheel motor vehicle",
      "hanh khach bang xe bon banh",
      "cho khach bon banh",
      "bon banh cho khach"),
  /** Vận tải hàng hóa bằng xe bốn bánh có gắn động cơ. */
  FOUR_WHEEL_GOODS(
      "four-wheel-goods",
      "Vận tải hàng hóa bằng xe bốn bánh có gắn động cơ",
      "Goods by four-wheel motor vehicle",
      "hang hoa bang xe bon banh",
      "cho hang bon banh",
      "bon banh cho hang");

  private static final Pattern SEPARATOR = Pattern.compile("[,;/|•\\r\\n]+");
  private static final Pattern AND =
      Pattern.compile("\\s+và\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final String id;
  private final Bilingual label;
  private final List<String> words;

  FormOfBusiness(String id, String vi, String en, String... words) {
    this.id = id;
    this.label = new Bilingual(vi, en);
    this.words = List.of(words);
  }

  /** Returns the stable name in data files, e.g. {@code fixed-route}. */
  public String id() {
    return id;
  }

  /** Returns what people call it. */
  public Bilingual label() {
    return label;
  }

  /**
   * Returns the forms that a text names, as papers write them: {@code Vận tải hành khách bằng
   * taxi}; several stand apart by comma, semicolon, slash or line. Empty where it names none known.
   */
  public static Set<FormOfBusiness> namedIn(String text) {
    EnumSet<FormOfBusiness> named = EnumSet.noneOf(FormOfBusiness.class);
    parts(text).forEach(part -> named.addAll(ofPart(part)));
    return named;
  }

  /** Returns the parts of such a text that name no form known, as they were written. */
  public static List<String> unreadIn(String text) {
    return parts(text).stream().filter(part -> ofPart(part).isEmpty()).toList();
  }

  private static List<String> parts(String text) {
    return Arrays.stream(SEPARATOR.split(VietnameseText.compose(text), -1))
        .map(String::strip)
        .filter(part -> !VietnameseText.fold(part).isEmpty())
        .flatMap(part -> joined(part).stream())
        .toList();
  }

  /** "And" joins two forms, or two words within the name of one. */
  private static List<String> joined(String part) {
    List<String> pieces = List.of(AND.split(part, -1));
    return pieces.stream().noneMatch(piece -> ofPart(piece).isEmpty()) ? pieces : List.of(part);
  }

  private static Set<FormOfBusiness> ofPart(String part) {
    String folded = VietnameseText.fold(part);
    EnumSet<FormOfBusiness> named = EnumSet.noneOf(FormOfBusiness.class);
    Arrays.stream(values())
        .filter(form -> form.words.stream().anyMatch(folded::contains))
        .forEach(named::add);
    if (folded.contains("taxi tai")) {
      named.remove(TAXI);
    }
    if (named.contains(BUS)) {
      // City buses run "theo tuyến cố định" too; that is no business on fixed routes.
      named.remove(FIXED_ROUTE);
    }
    if (named.contains(FOUR_WHEEL_GOODS)) {
      named.remove(GOODS);
    }
    return named;
  }
}
