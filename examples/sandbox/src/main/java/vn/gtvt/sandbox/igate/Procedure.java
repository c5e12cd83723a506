package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.gtvt.sandbox.json.Json;

/**
 * A procedure of the catalogue.
 *
 * @param code its code on the national list
 * @param name its name
 * @param components names of its components, each with the kind of copy
 */
record Procedure(String code, String name, List<Component> components) {
  static final String AGENCY_NAME = "Sở Xây dựng (giả lập)";
  static final String AGENCY_CODE = "H99.01";
  static final String AGENCY_ID = "5a0000000000000000000001";
  private static final String SECTOR_ID = "5b0000000000000000000001";

  /** One component; a dossier may lack one that is not required. */
  record Component(String name, String kind, boolean required) {
    Component(String name, String kind) {
      this(name, kind, true);
    }
  }

  private static final int MOST_PAPERS = 10;

  static final String BADGES = "2.002288";
  static final String TRAINING_CARS = "1.001751";

  /** Of a licence's re-issue each case has papers of its own, so that none is always there. */
  private static final Procedure LICENCE_AGAIN =
      new Procedure(
          "2.002286",
          "Cấp lại Giấy phép kinh doanh vận tải khi có sự thay đổi hoặc bị thu hồi",
          List.of(
              new Component("Giấy đề nghị cấp lại (thay đổi nội dung)", "Bản chính", false),
              new Component("Tài liệu chứng minh sự thay đổi", "Bản chính", false),
              new Component("Giấy đề nghị cấp (bị thu hồi)", "Bản chính", false),
              new Component("Văn bằng, chứng chỉ của người điều hành", "Bản sao", false),
              new Component("Quyết định thành lập bộ phận an toàn", "Bản chính", false),
              new Component("Quyết định giao nhiệm vụ người điều hành", "Bản chính", false),
              new Component("Tài liệu chứng minh đã khắc phục", "Bản chính", false)));

  static final List<Procedure> KNOWN =
      List.of(
          new Procedure(
              BADGES,
              "Cấp, cấp lại phù hiệu cho xe ô tô, xe bốn bánh có gắn động cơ kinh doanh vận tải",
              List.of(
                  new Component("Chứng nhận đăng ký xe (và hợp đồng thuê)", "Bản sao"),
                  new Component("Giấy đề nghị", "Bản chính"))),
          new Procedure(
              TRAINING_CARS,
              "Cấp bổ sung xe tập lái, cấp lại Giấy phép xe tập lái",
              List.of(
                  new Component("Danh sách xe đề nghị", "Bản chính"),
                  new Component("Giấy tờ về quyền sử dụng xe", "Bản chính", false))),
          LICENCE_AGAIN);

  /** A procedure that nothing is known of but its code: one paper, and room for more. */
  static Procedure other(String code) {
    Stream<Component> more =
        IntStream.rangeClosed(2, MOST_PAPERS)
            .mapToObj(number -> new Component("Giấy tờ kèm theo " + number, "Bản chính", false));
    return new Procedure(
        code,
        "Thủ tục " + code + " (giả lập)",
        Stream.concat(Stream.of(new Component("Hồ sơ", "Bản chính")), more).toList());
  }

  /** The code as this portal has it. */
  String local() {
    return code + ".000.00.00.H99";
  }

  /** Ids of what belongs to it: 24 hex digits that keep the code. */
  String id(String kind, int number) {
    String digits = code.replace(".", "");
    return kind
        + "0".repeat(12 - digits.length())
        + digits
        + String.format(Locale.ROOT, "%010d", number);
  }

  String id() {
    return id("51", 0);
  }

  String patternId() {
    return id("52", 0);
  }

  String definitionId() {
    return id("53", 0);
  }

  String applicantFormId() {
    return id("54", 0);
  }

  String formId() {
    return id("55", 0);
  }

  String componentId(int number) {
    return id("56", number);
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("id", id()).put("code", local());
    json.put("nationCode", code);
    json.put("name", name);
    json.putArray("agency").addObject().put("id", AGENCY_ID).put("name", AGENCY_NAME);
    json.putObject("sector").put("id", SECTOR_ID).put("code", "DB").put("name", "Đường bộ");
    json.putObject("level").put("name", "Dịch vụ công trực tuyến toàn trình");
    return json;
  }

  ObjectNode definition() {
    ObjectNode json = Json.object().put("id", definitionId());
    ObjectNode process = json.putObject("processDefinition").put("id", id("57", 0));
    process
        .put("name", "Quy trình giả lập")
        .put("processingTime", 2)
        .put("processingTimeUnit", "d");
    process.putObject("applicantEForm").put("id", applicantFormId()).put("name", "Người nộp");
    process.putObject("eForm").put("id", formId()).put("name", "Tờ khai");
    return json;
  }

  List<ObjectNode> forms() {
    return IntStream.range(0, components.size()).mapToObj(this::form).toList();
  }

  private ObjectNode form(int index) {
    Component component = components.get(index);
    ObjectNode json = Json.object().put("id", id("58", index + 1));
    json.putObject("procedureForm").put("id", componentId(index + 1)).put("name", component.name());
    json.put("order", index + 1);
    json.putObject("case").put("id", id("59", 0));
    ObjectNode detail = json.putObject("detail").put("quantity", 1);
    detail.putObject("type").put("id", kindId(component.kind())).put("name", component.kind());
    return json.put("sandboxRequired", component.required());
  }

  private static String kindId(String kind) {
    return kind.equals("Bản sao") ? "5f642cfb4e1bd312a6f3ae32" : "5f642cfb4e1bd312a6f3ae31";
  }
}
