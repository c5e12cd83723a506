package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.gtvt.sandbox.json.Json;

/** Provinces since 2025-07-01, each with a few wards: enough to try a two-level address. */
final class Places {
  static final String VIETNAM = "5f39f4a95224cf235e134c5c";
  static final String PROVINCES = "5ee304423167922ac55bea01";
  static final String WARDS = "5ee304423167922ac55bea02";

  private static final String ID = "5def47c5f47614018c";
  private static final List<String> NAMES =
      List.of(
          "Thành phố Hà Nội",
          "Thành phố Huế",
          "Tỉnh Lai Châu",
          "Tỉnh Điện Biên",
          "Tỉnh Sơn La",
          "Tỉnh Lạng Sơn",
          "Tỉnh Quảng Ninh",
          "Tỉnh Thanh Hóa",
          "Tỉnh Nghệ An",
          "Tỉnh Hà Tĩnh",
          "Tỉnh Cao Bằng",
          "Tỉnh Tuyên Quang",
          "Tỉnh Lào Cai",
          "Tỉnh Thái Nguyên",
          "Tỉnh Phú Thọ",
          "Tỉnh Bắc Ninh",
          "Tỉnh Hưng Yên",
          "Thành phố Hải Phòng",
          "Tỉnh Ninh Bình",
          "Tỉnh Quảng Trị",
          "Thành phố Đà Nẵng",
          "Tỉnh Quảng Ngãi",
          "Tỉnh Gia Lai",
          "Tỉnh Khánh Hòa",
          "Tỉnh Lâm Đồng",
          "Tỉnh Đắk Lắk",
          "Thành phố Hồ Chí Minh",
          "Tỉnh Đồng Nai",
          "Tỉnh Tây Ninh",
          "Thành phố Cần Thơ",
          "Tỉnh Vĩnh Long",
          "Tỉnh Đồng Tháp",
          "Tỉnh Cà Mau",
          "Tỉnh An Giang");
  private static final List<String> WARD_NAMES =
      List.of("Phường Kinh Bắc", "Phường Láng", "Phường Thử Nghiệm", "Xã Thử Nghiệm");

  private Places() {}

  static List<ObjectNode> nations() {
    return List.of(place(VIETNAM, "Việt Nam"));
  }

  /** The places of a type below a parent; the lowest of the three old levels is empty today. */
  static List<ObjectNode> search(String nation, String type, String parent) {
    List<ObjectNode> found = new ArrayList<>();
    if (!nation.equals(VIETNAM)) {
      return found;
    }
    for (int i = 0; i < NAMES.size(); i++) {
      if (type.equals(PROVINCES)) {
        found.add(place(id(i, 0), NAMES.get(i)));
      } else if (type.equals(WARDS) && parent.equals(id(i, 0))) {
        for (int ward = 0; ward < WARD_NAMES.size(); ward++) {
          found.add(place(id(i, ward + 1), WARD_NAMES.get(ward)));
        }
      }
    }
    return found;
  }

  private static String id(int province, int ward) {
    return ID + String.format(Locale.ROOT, "%02d%04d", province + 1, ward);
  }

  private static ObjectNode place(String id, String name) {
    return Json.object().put("id", id).put("name", name);
  }
}
