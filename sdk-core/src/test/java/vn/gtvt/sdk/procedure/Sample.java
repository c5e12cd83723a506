package vn.gtvt.sdk.procedure;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.fact.Facts;

/** Definitions made for a test: whole and complete, to be changed in one place. */
final class Sample {
  static final String SOURCE = "{\"reference\":\"thử\",\"confidence\":\"verified\"}";

  private Sample() {}

  /** A complete definition with one edition from 2025-01-01 on. */
  static String definition(String code) {
    return """
    {"code":"%1$s","coverage":"complete","kind":"procedure","group":"other",
     "keywords":["đổi bằng lái"],
     "editions":[
      {"id":"one","effectiveFrom":"2025-01-01",
       "name":{"vi":"Thủ tục thử %1$s","en":"Test procedure %1$s"},"basis":%2$s,
       "authorities":[{"vi":"Sở","en":"Department"}],
       "levels":[{"province":"75","level":"full","source":%2$s}],
       "channels":[{"type":"online","url":"https://example.org/a","formats":["application/pdf"],"source":%2$s}],
       "subjects":{"kinds":["citizen"],"source":%2$s},
       "cases":[],
       "components":[{"id":"form","name":{"vi":"Đơn","en":"Form"},"requirement":"once",
         "formats":[],"source":%2$s}],
       "timeLimits":[
         {"stage":"decision","to":"2025-12-31","workingDays":5,"source":%2$s},
         {"stage":"decision","from":"2025-06-01","to":"2025-06-30","overlay":"NQ thử",
          "workingDays":4,"source":%2$s}],
       "cutOff":{"time":"15:00","source":%2$s},
       "fees":[{"status":"stated","dong":135000,"to":"2025-12-31","source":%2$s}],
       "conditions":[],"remarks":[]}]}
    """
        .formatted(code, SOURCE);
  }

  /** A definition that ended on 2025-12-31. */
  static String ended(String code, String ending) {
    return definition(code)
        .replace(
            "\"effectiveFrom\":\"2025-01-01\"",
            "\"effectiveFrom\":\"2025-01-01\",\"effectiveTo\":\"2025-12-31\"")
        .replace(
            "\"editions\"",
            "\"ending\":{\"after\":\"2025-12-31\","
                + ending
                + ",\"source\":"
                + SOURCE
                + "},\"editions\"");
  }

  static ProcedureCatalogue catalogue(String... definitions) {
    Map<String, byte[]> files = new HashMap<>();
    for (String definition : definitions) {
      int at = definition.indexOf("\"code\":\"") + 8;
      String code = definition.substring(at, definition.indexOf('"', at));
      files.put("procedures/" + code + ".json", definition.getBytes(StandardCharsets.UTF_8));
    }
    return ProcedureCatalogue.of(
        Facts.of(FactVersion.of("2026-01-01"), List.of())
            .replacedBy(FactVersion.of("2026-01-02"), files));
  }
}
