package vn.gtvt.sdk.permits.fleet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.VietnameseText;

/** A label above the table. The first name is the one a person is told. */
enum HeadLabel {
  NAME(
      "operator.name",
      "Đơn vị",
      "Tên đơn vị",
      "Tên đơn vị kinh doanh vận tải",
      "Đơn vị kinh doanh vận tải"),
  CODE("operator.enterpriseCode", "Mã số doanh nghiệp", "Mã số thuế", "MST"),
  TYPE("operator.type", "Loại hình doanh nghiệp"),
  REPRESENTATIVE("operator.representative", "Người đại diện", "Người đại diện theo pháp luật"),
  ADDRESS("operator.address", "Địa chỉ", "Địa chỉ trụ sở"),
  PHONE("operator.phone", "Điện thoại", "Số điện thoại"),
  EMAIL("operator.email", "Email", "Thư điện tử", "E-mail"),
  LICENCE(
      "operator.licence",
      "Giấy phép kinh doanh số",
      "Giấy phép kinh doanh vận tải số",
      "Số giấy phép"),
  LICENCE_DATE("operator.licence.issuedOn", "Ngày cấp giấy phép"),
  LICENCE_COUNT("operator.licence.issueCount", "Cấp lần thứ", "Lần cấp"),
  LICENCE_BY("operator.licence.issuedBy", "Cơ quan cấp giấy phép", "Nơi cấp giấy phép"),
  FORMS("operator.formsOfBusiness", "Loại hình kinh doanh", "Loại hình kinh doanh vận tải"),
  AUTHORITY("authority.name", "Kính gửi"),
  PROVINCE_CODE("authority.provinceCode", "Mã tỉnh"),
  PROVINCE("authority.province", "Tỉnh", "Tỉnh thành phố"),
  PAPER_NUMBER("paperNumber", "Số văn bản", "Số giấy đề nghị"),
  FILING_DATE("filingDate", "Ngày nộp", "Ngày nộp hồ sơ");

  private static final Map<String, HeadLabel> BY_NAME = byName();

  private final String path;
  private final List<String> names;

  HeadLabel(String path, String... names) {
    this.path = path;
    this.names = List.of(names);
  }

  String path() {
    return path;
  }

  String shown() {
    return names.get(0);
  }

  static @Nullable HeadLabel of(String text) {
    return text.length() > 100 ? null : BY_NAME.get(CellText.key(text));
  }

  private static Map<String, HeadLabel> byName() {
    Map<String, HeadLabel> byName = new HashMap<>();
    for (HeadLabel label : values()) {
      label.names.forEach(name -> byName.put(VietnameseText.fold(name), label));
    }
    return Map.copyOf(byName);
  }
}
