package vn.gtvt.sandbox.national;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;
import vn.gtvt.sandbox.json.Json;

/** The catalogue: section 1 of the wire page. */
final class Procedures {
  private record Line(String id, String code, String name) {}

  private static final List<Line> LINES =
      List.of(
          new Line("1001", "2.002288", "Cấp, cấp lại phù hiệu xe ô tô, xe bốn bánh có gắn động cơ"),
          new Line("1002", "1.001751", "Cấp bổ sung xe tập lái, cấp lại giấy phép xe tập lái"),
          new Line("1003", "2.002286", "Cấp lại Giấy phép kinh doanh vận tải bằng xe ô tô"),
          new Line("1004", "1.000703", "Cấp Giấy phép kinh doanh vận tải bằng xe ô tô"),
          new Line("1005", "2.002287", "Cấp lại Giấy phép kinh doanh vận tải bị mất, bị hỏng"),
          new Line("1006", "2.002285", "Đăng ký khai thác tuyến vận tải hành khách cố định"),
          new Line("1007", "1.001777", "Cấp Giấy phép đào tạo lái xe, cấp Giấy phép xe tập lái"),
          new Line(
              "1008",
              "1.001623",
              "Cấp lại Giấy phép đào tạo lái xe khi điều chỉnh hạng, lưu lượng, địa điểm"),
          new Line("1009", "1.005210", "Cấp lại Giấy phép đào tạo lái xe bị mất, bị hỏng, đổi tên"),
          new Line("1010", "1.001765", "Cấp Giấy chứng nhận giáo viên dạy thực hành lái xe"),
          new Line("1011", "1.004993", "Cấp lại Giấy chứng nhận giáo viên dạy thực hành lái xe"));

  private Procedures() {}

  /** The items of a service; none if the service is not known. */
  static ArrayNode of(JsonNode params) {
    ArrayNode items = Json.object().putArray("items");
    switch (params.path("service").asText()) {
      case "procedure_advanced_search_service_v2" -> search(params, items);
      case "procedure_get_new_procs_service_v2" -> LINES.forEach(line -> add(line, items));
      case "procedure_get_list_agency_by_type_service_v2" ->
          items.addObject().put("ID", "17").put("AGENCY_NAME", "Bộ Xây dựng").put("CODE", "G17");
      case "procedure_get_list_field_service_v2" ->
          items.addObject().put("ID", "5").put("FIELD_NAME", "Đường bộ");
      case "procedure_get_list_object_service_v2" ->
          items.addObject().put("ID", "2").put("OBJECT_NAME", "Doanh nghiệp");
      default -> {
        // An unknown service looks like an empty one: that is the trap.
      }
    }
    return items;
  }

  private static void search(JsonNode params, ArrayNode items) {
    String keyword = params.path("keyword").asText().toLowerCase(Locale.ROOT);
    List<Line> found =
        LINES.stream()
            .filter(
                line ->
                    line.code().contains(keyword)
                        || line.name().toLowerCase(Locale.ROOT).contains(keyword))
            .toList();
    int size = Math.max(1, params.path("recordPerPage").asInt(10));
    int from = (Math.max(1, params.path("pageIndex").asInt(1)) - 1) * size;
    for (int i = from; i >= 0 && i < Math.min(found.size(), from + size); i++) {
      add(found.get(i), items);
    }
  }

  private static void add(Line line, ArrayNode items) {
    items
        .addObject()
        .put("ID", line.id())
        .put("PROCEDURE_CODE", line.code())
        .put("PROCEDURE_NAME", line.name())
        .put("PUBLISHED_AGENCY", "Bộ Xây dựng")
        .put("IMPLEMENTATION_AGENCY", "Sở Xây dựng")
        .put("QDCBID", "900" + line.id())
        .put("FIELD_NAME", "Đường bộ")
        .put("AMOUNT", "0")
        .put("ROW_STT", String.valueOf(items.size()));
  }
}
