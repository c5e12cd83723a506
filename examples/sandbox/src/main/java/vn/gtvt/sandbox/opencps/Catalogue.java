package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.json.Json;

/** The procedures the sandbox knows: section 2 of the wire page. */
final class Catalogue {
  static final String AGENCY = "SBX-XD";
  static final String AGENCY_NAME = "Sở Xây dựng (giả lập)";
  static final String RESULT_PART = "KQ1";
  static final String REQUIRED_PART = "TP1";
  static final long LIMIT_MB = 10;

  private static final List<String> EXTENSIONS = List.of("pdf", "jpg", "jpeg", "png");
  private static final Map<String, String> NAMES = names();

  private Catalogue() {}

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("2.002288", "Cấp, cấp lại phù hiệu xe ô tô, xe bốn bánh có gắn động cơ");
    names.put("1.001751", "Cấp bổ sung xe tập lái, cấp lại giấy phép xe tập lái");
    names.put("1.000703", "Cấp Giấy phép kinh doanh vận tải bằng xe ô tô");
    names.put(
        "2.002286", "Cấp lại Giấy phép kinh doanh vận tải khi thay đổi nội dung hoặc bị thu hồi");
    names.put("2.002287", "Cấp lại Giấy phép kinh doanh vận tải bị mất, bị hỏng");
    names.put("2.002285", "Đăng ký khai thác tuyến vận tải hành khách cố định");
    names.put("1.001777", "Cấp Giấy phép đào tạo lái xe, cấp Giấy phép xe tập lái");
    names.put(
        "1.001623", "Cấp lại Giấy phép đào tạo lái xe khi điều chỉnh hạng, lưu lượng, địa điểm");
    names.put("1.005210", "Cấp lại Giấy phép đào tạo lái xe bị mất, bị hỏng, đổi tên");
    names.put("1.001765", "Cấp Giấy chứng nhận giáo viên dạy thực hành lái xe");
    names.put("1.004993", "Cấp lại Giấy chứng nhận giáo viên dạy thực hành lái xe");
    return Collections.unmodifiableMap(names);
  }

  static boolean knows(String service) {
    return NAMES.containsKey(service);
  }

  static String name(String service) {
    return NAMES.getOrDefault(service, "");
  }

  static String template(String service) {
    return service + ".T1";
  }

  static boolean knowsPart(String part) {
    return part.equals(REQUIRED_PART) || part.equals("TP2");
  }

  static boolean takes(String fileType) {
    return EXTENSIONS.contains(fileType);
  }

  static ObjectNode services(String keyword) {
    ObjectNode list = Json.object();
    ArrayNode data = list.putArray("data");
    String wanted = keyword.toLowerCase(Locale.ROOT);
    NAMES.forEach(
        (code, name) -> {
          if (code.contains(wanted) || name.toLowerCase(Locale.ROOT).contains(wanted)) {
            data.add(service(code));
          }
        });
    return list.put("total", data.size());
  }

  /** The service of this code or id; {@code null} if there is none. */
  static @Nullable ObjectNode find(String idOrCode) {
    return NAMES.keySet().stream()
        .filter(code -> code.equals(idOrCode) || String.valueOf(id(code)).equals(idOrCode))
        .findFirst()
        .map(Catalogue::service)
        .orElse(null);
  }

  private static long id(String code) {
    return 11L + List.copyOf(NAMES.keySet()).indexOf(code);
  }

  private static ObjectNode service(String code) {
    ObjectNode json = Json.object().put("serviceInfoId", id(code)).put("serviceCode", code);
    json.put("serviceName", name(code)).put("durationText", "01 ngày làm việc");
    json.put("administrationCode", "SBX").put("administrationName", AGENCY_NAME);
    json.put("domainCode", "DB").put("domainName", "Đường bộ");
    json.put("maxLevel", 4).put("public", true).putArray("fileTemplates");
    json.putArray("serviceConfigs").add(config(code));
    return json;
  }

  private static ObjectNode config(String code) {
    return Json.object()
        .put("serviceConfigId", id(code) + 100)
        .put("govAgencyCode", AGENCY)
        .put("govAgencyName", AGENCY_NAME)
        .put("serviceLevel", 4)
        .put("serviceUrl", "")
        .put("forCitizen", false)
        .put("forBusiness", true)
        .put("postalService", true);
  }

  static ObjectNode configs(String service) {
    ObjectNode list = Json.object();
    ArrayNode data = list.putArray("data");
    NAMES.keySet().stream()
        .filter(code -> service.isEmpty() || code.equals(service))
        .forEach(code -> data.add(config(code)));
    return list.put("total", data.size());
  }

  static @Nullable ObjectNode processes(String configId) {
    for (String code : NAMES.keySet()) {
      if (String.valueOf(id(code) + 100).equals(configId)) {
        ObjectNode list = Json.object().put("total", 1);
        list.putArray("data")
            .addObject()
            .put("processOptionId", id(code) + 200)
            .put("optionName", "Nộp trực tuyến")
            .put("templateNo", template(code));
        return list;
      }
    }
    return null;
  }

  static @Nullable ObjectNode templateOf(String templateNo) {
    for (String code : NAMES.keySet()) {
      if (template(code).equals(templateNo)) {
        ObjectNode json = Json.object().put("templateNo", templateNo);
        json.put("templateName", name(code));
        ArrayNode parts = json.putArray("dossierParts");
        part(parts, REQUIRED_PART, "Giấy đề nghị", 1, true);
        part(parts, "TP2", "Giấy tờ kèm theo", 1, false);
        part(parts, RESULT_PART, "Kết quả", 2, false);
        return json;
      }
    }
    return null;
  }

  private static void part(ArrayNode parts, String no, String name, int type, boolean required) {
    parts
        .addObject()
        .put("partNo", no)
        .put("partName", name)
        .put("partType", type)
        .put("required", required)
        .put("fileTemplateNo", no + ".F1")
        .put(
            "partTip",
            Json.object()
                .put("extensions", String.join(",", EXTENSIONS))
                .put("maxSize", LIMIT_MB)
                .toString());
  }

  static @Nullable ObjectNode dictionary(String code, String parent) {
    ObjectNode list = Json.object();
    ArrayNode data = list.putArray("data");
    switch (code) {
      case "GOVERNMENT_AGENCY" -> item(data, AGENCY, AGENCY_NAME, 0, "");
      case "DOSSIER_STATUS" -> {
        for (Status status : Status.values()) {
          item(data, status.word(), status.text(), 0, "");
        }
      }
      case "ADMINISTRATIVE_REGION" -> {
        if (parent.isEmpty() || parent.equals("0")) {
          item(data, "38", "Tỉnh Giả Lập", 0, "");
        } else {
          item(data, "14800", "Xã Giả Lập", 1, parent);
        }
      }
      case "VNPOST_CITY_CODE" -> item(data, "44", "Tỉnh Giả Lập", 0, "");
      default -> {
        return null;
      }
    }
    return list.put("total", data.size());
  }

  private static void item(ArrayNode data, String code, String name, int level, String parent) {
    ObjectNode item = data.addObject().put("itemCode", code).put("itemName", name);
    item.put("level", level).putObject("parentItem").put("itemCode", parent);
  }
}
