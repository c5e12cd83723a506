package vn.gtvt.examples.fleetbadges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.fleet.SheetHead;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.validation.Violation;

/** The head of the sheet says who asks whom: without that, no dossier can be made of the rows. */
final class HeadCheck {
  private static final Map<String, String> LABELS = labels();

  private HeadCheck() {}

  private static String withoutFullStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  static void demandComplete(SheetHead head, BadgeCheck rules) throws Problem {
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Violation fault : head.faults().errors()) {
      vi.add(withoutFullStop(fault.message().vi()));
      en.add(withoutFullStop(fault.message().en()));
    }
    // A date that was found but not understood is named above; it is not missing as well.
    for (Violation fault : vi.isEmpty() ? faultsOf(head, rules) : List.<Violation>of()) {
      Bilingual words = words(fault);
      vi.add(words.vi());
      en.add(words.en());
    }
    if (!vi.isEmpty()) {
      throw new Problem(
          "Phần đầu bảng chưa đủ hoặc chưa đúng: %s. Bổ sung phía trên bảng xe rồi chạy lại."
              .formatted(String.join("; ", vi)),
          "The head of the sheet is incomplete or wrong: %s. Nothing was filed."
              .formatted(String.join("; ", en)));
    }
  }

  private static List<Violation> faultsOf(SheetHead head, BadgeCheck rules) {
    BadgeApplication.Builder application =
        BadgeApplication.builder()
            .operator(head.operator())
            .paperDate(rules.filingDate())
            .returnedBadges(0);
    head.authority().ifPresent(application::authority);
    head.paperNumber().ifPresent(application::paperNumber);
    return rules.check(application.build()).errors().stream()
        .filter(fault -> !fault.path().equals("requests"))
        .toList();
  }

  private static Bilingual words(Violation fault) {
    String label = LABELS.getOrDefault(fault.path(), fault.path());
    boolean missing = fault.code().startsWith("field.not");
    return missing
        ? new Bilingual("thiếu \"" + label + "\"", "\"" + label + "\" is missing")
        : new Bilingual(
            "\"" + label + "\": " + withoutStop(fault.message().vi()),
            "\"" + label + "\": " + withoutStop(fault.message().en()));
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("operator.name", "Tên đơn vị kinh doanh vận tải");
    labels.put("operator.enterpriseCode", "Mã số doanh nghiệp");
    labels.put("operator.type", "Loại hình doanh nghiệp");
    labels.put("operator.representative", "Người đại diện");
    labels.put("operator.address", "Địa chỉ");
    labels.put("operator.address.street", "Địa chỉ");
    labels.put("operator.address.ward", "Địa chỉ");
    labels.put("operator.address.province", "Địa chỉ");
    labels.put("operator.phone", "Điện thoại");
    labels.put("operator.email", "Email");
    labels.put("operator.licence", "Giấy phép kinh doanh số, Ngày cấp giấy phép");
    labels.put("operator.licence.number", "Giấy phép kinh doanh số");
    labels.put("operator.licence.issuedOn", "Ngày cấp giấy phép");
    labels.put("operator.licence.issueCount", "Cấp lần thứ");
    labels.put("operator.licence.issuedBy", "Cơ quan cấp giấy phép");
    labels.put("operator.formsOfBusiness", "Loại hình kinh doanh");
    labels.put("authority", "Kính gửi");
    labels.put("authority.provinceCode", "Mã tỉnh");
    labels.put("authority.province", "Tỉnh");
    labels.put("authority.name", "Kính gửi");
    labels.put("paperNumber", "Số văn bản");
    return labels;
  }
}
