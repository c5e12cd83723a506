package vn.gtvt.sdk.permits.operator;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
   * taxi}. Empty where the text names none that is known.
   */
  public static Set<FormOfBusiness> namedIn(String text) {
    String folded = VietnameseText.fold(text).replaceAll("[^a-z0-9]+", " ");
    EnumSet<FormOfBusiness> named = EnumSet.noneOf(FormOfBusiness.class);
    Arrays.stream(values())
        .filter(form -> form.words.stream().anyMatch(folded::contains))
        .forEach(named::add);
    if (folded.contains("taxi tai")) {
      named.remove(TAXI);
    }
    if (named.contains(FOUR_WHEEL_GOODS)) {
      named.remove(GOODS);
    }
    return named;
  }
}
