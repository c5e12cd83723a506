package vn.gtvt.sdk.dossier.generic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** A procedure made for tests: at the counter until 2025-06-30, online since, with two cases. */
final class MadeProcedure {
  static final String CODE = "9.000001";

  private static final String SOURCE = "{\"reference\":\"nguồn thử\",\"confidence\":\"verified\"}";

  private MadeProcedure() {}

  static ProcedureCatalogue catalogue() {
    return catalogue(
        "complete", channel("online", ",\"formats\":[\"application/pdf\",\"image/jpeg\"]"));
  }

  /** The same, with these channels and this coverage since 2025-07-01. */
  static ProcedureCatalogue catalogue(String coverage, String channels) {
    String text =
        """
        {"code":"%s","coverage":"%s","kind":"procedure","group":"other","keywords":["thử"],
         "editions":[%s,%s]}
        """
            .formatted(
                CODE,
                coverage,
                edition(
                    "one",
                    "\"effectiveFrom\":\"2025-01-01\",\"effectiveTo\":\"2025-06-30\"",
                    channel("in-person", "")),
                edition("two", "\"effectiveFrom\":\"2025-07-01\"", channels));
    return ProcedureCatalogue.of(
        Facts.of(FactVersion.of("2026-01-01"), List.of())
            .replacedBy(
                FactVersion.of("2026-01-02"),
                Map.of("procedures/" + CODE + ".json", text.getBytes(StandardCharsets.UTF_8))));
  }

  static String channel(String type, String more) {
    return "{\"type\":\"" + type + "\"" + more + ",\"source\":" + SOURCE + "}";
  }

  private static String edition(String id, String days, String channels) {
    return """
    {"id":"%s",%s,"name":{"vi":"Thủ tục thử","en":"Test procedure"},"basis":%s,
     "authorities":[{"vi":"Sở","en":"Department"}],
     "levels":[{"province":"75","level":"full","source":%s}],
     "channels":[%s],
     "subjects":{"kinds":["enterprise"],"source":%s},
     "cases":[{"id":"new","name":{"vi":"Mới","en":"New"}},
              {"id":"changed","name":{"vi":"Đổi","en":"Changed"}}],
     "components":[%s],
     "timeLimits":[{"stage":"decision","workingDays":5,"source":%s}],
     "fees":[{"status":"not-stated","source":%s}],
     "conditions":[],"remarks":[]}
    """
        .formatted(
            id,
            days,
            SOURCE,
            SOURCE,
            channels,
            SOURCE,
            String.join(
                ",",
                component("form", "once", ""),
                component(
                    "photo",
                    "once-if-applicable",
                    ",\"requiredIf\":{\"vi\":\"nếu cần\",\"en\":\"if needed\"},\"maxBytes\":100"),
                component("registration", "per-subject", replaced("secondary")),
                component(
                    "contract",
                    "per-subject-if-applicable",
                    ",\"requiredIf\":{\"vi\":\"nếu thuê\",\"en\":\"if leased\"}"),
                component("proof", "once", ",\"cases\":[\"changed\"]" + replaced("inferred"))),
            SOURCE,
            SOURCE);
  }

  private static String replaced(String confidence) {
    return ",\"replaceableBy\":{\"database\":\"population\",\"source\":{\"reference\":\"dữ liệu\","
        + "\"confidence\":\""
        + confidence
        + "\"}}";
  }

  private static String component(String id, String requirement, String more) {
    String formats = id.equals("photo") ? "\"image/jpeg\"" : "";
    return """
    {"id":"%1$s","name":{"vi":"Giấy %1$s","en":"Paper %1$s"},"requirement":"%2$s",
     "formats":[%3$s]%4$s,"source":%5$s}\
    """
        .formatted(id, requirement, formats, more, SOURCE);
  }
}
