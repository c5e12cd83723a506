package vn.gtvt.examples.fleetbadges.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands above the table. Immutable.
 *
 * @param values a text per label, in the order of the sheet
 */
public record Head(Map<String, String> values) {
  /** Keeps a copy in the same order. */
  public Head {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Returns the head of the made-up company that the example ships. */
  public static Head ofTheExample() {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("Tên đơn vị kinh doanh vận tải", FleetData.COMPANY);
    head.put("Mã số doanh nghiệp", "2399999914");
    head.put("Loại hình doanh nghiệp", "Công ty TNHH");
    head.put("Người đại diện", "Nguyễn Văn Mẫu");
    head.put("Địa chỉ", "Số 0 đường Giả Định, Phường Kinh Bắc, Bắc Ninh");
    head.put("Điện thoại", "0222 000 0000");
    head.put("Email", "lien-he@song-cau-xanh.example");
    head.put("Giấy phép kinh doanh số", "000005/GPKDVT");
    head.put("Ngày cấp giấy phép", "15/03/2025");
    head.put("Cấp lần thứ", "1");
    head.put("Cơ quan cấp giấy phép", "Sở Xây dựng tỉnh Bắc Ninh");
    head.put(
        "Loại hình kinh doanh",
        "Tuyến cố định; Xe buýt; Xe taxi; Xe hợp đồng; Vận tải hàng hóa thông thường");
    head.put("Kính gửi", "Sở Xây dựng tỉnh Bắc Ninh");
    head.put("Mã tỉnh", "24");
    head.put("Tỉnh", "Bắc Ninh");
    head.put("Số văn bản", "05/2026/GĐN-SCX");
    head.put("Ngày nộp", "14/09/2026");
    return new Head(head);
  }

  /** Returns the same head with another value. */
  public Head with(String label, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put(label, value);
    return new Head(changed);
  }

  /** Returns the same head without these labels. */
  public Head without(String... labels) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    for (String label : labels) {
      changed.remove(label);
    }
    return new Head(changed);
  }
}
