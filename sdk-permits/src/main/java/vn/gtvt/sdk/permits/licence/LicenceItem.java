package vn.gtvt.sdk.permits.licence;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What stands on a licence and may change: the points of Điều 19.1 NĐ 158/2024 but đ (issuer) and e
 * (QR code). That the letters follow the order of the contents is inferred (legal facts A.2, A.3).
 */
public enum LicenceItem {
  /** Point a: tên và địa chỉ đơn vị kinh doanh. */
  NAME_AND_ADDRESS("name-and-address", "a", "tên, địa chỉ đơn vị", "name and address"),
  /** Point b: số, ngày cấp, cơ quan cấp đăng ký kinh doanh. */
  REGISTRATION("registration", "b", "đăng ký kinh doanh", "business registration"),
  /** Point c: người đại diện theo pháp luật. */
  REPRESENTATIVE("representative", "c", "người đại diện theo pháp luật", "legal representative"),
  /** Point d: các hình thức kinh doanh. */
  FORMS_OF_BUSINESS("forms-of-business", "d", "các hình thức kinh doanh", "forms of business");

  private final String id;
  private final String point;
  private final Bilingual label;

  LicenceItem(String id, String point, String vi, String en) {
    this.id = id;
    this.point = point;
    this.label = new Bilingual(vi, en);
  }

  /** Returns the stable name, which is the subject of its proof among the papers. */
  public String id() {
    return id;
  }

  /** Returns the point of Điều 19.1: {@code a} to {@code d}. */
  public String point() {
    return point;
  }

  /** Returns what people call it. */
  public Bilingual label() {
    return label;
  }

  /** Returns what people call several of them. */
  static Bilingual labels(Set<LicenceItem> items) {
    return new Bilingual(joined(items, Bilingual::vi), joined(items, Bilingual::en));
  }

  private static String joined(Set<LicenceItem> items, Function<Bilingual, String> language) {
    return items.stream()
        .sorted()
        .map(LicenceItem::label)
        .map(language)
        .collect(Collectors.joining("; "));
  }
}
