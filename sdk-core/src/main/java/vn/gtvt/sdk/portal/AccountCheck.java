package vn.gtvt.sdk.portal;

import java.util.regex.Pattern;
import vn.gtvt.sdk.identifier.EnterpriseCode;
import vn.gtvt.sdk.identifier.PhoneNumber;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.validation.Report;

/**
 * What the approver of an organisation's account looks for, checked before it is handed in: vague
 * refusals are what users complain about most (wire facts 4, row 6). Stateless and safe for
 * concurrent use.
 */
public final class AccountCheck {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");

  private AccountCheck() {}

  /** Returns everything that is missing or wrong. */
  public static Report check(AccountRegistration of) {
    Report.Collector found = Report.collect();
    required(found, "name", of.name(), "tên đầy đủ của tổ chức", "the organisation's full name");
    required(
        found, "representative", of.representative(), "người đại diện", "the legal representative");
    required(found, "contact", of.contact(), "người liên hệ", "who answers letters");
    required(found, "address.street", of.address().street(), "địa chỉ trụ sở", "the head office");
    if (EnterpriseCode.tryParse(of.enterpriseCode()).value().isEmpty()) {
      found.error(
          "enterpriseCode",
          "account.enterprise-code",
          new Bilingual(
              "Mã số doanh nghiệp không đúng. Ghi đúng như trên giấy chứng nhận đăng ký.",
              "The enterprise number is not valid. Write it as on the registration certificate."),
          null);
    }
    if (PhoneNumber.tryParse(of.phone()).value().isEmpty()) {
      found.error(
          "phone",
          "account.phone",
          new Bilingual(
              "Số điện thoại không đúng. Ghi số còn dùng để nhận mã kích hoạt.",
              "The telephone number is not valid. Give one in use: the activation goes there."),
          null);
    }
    if (!EMAIL.matcher(of.email()).matches()) {
      found.error(
          "email",
          "account.email",
          new Bilingual(
              "Địa chỉ thư điện tử không đúng. Thư kích hoạt tài khoản gửi về địa chỉ này.",
              "The e-mail address is not valid. The activation goes there."),
          null);
    }
    warnings(found, of);
    return found.report();
  }

  private static void warnings(Report.Collector found, AccountRegistration of) {
    if (of.registeredOn() == null) {
      found.warning(
          "registeredOn",
          "account.registered-on",
          new Bilingual(
              "Chưa có ngày cấp đăng ký kinh doanh. Cơ quan duyệt đối chiếu ngày này.",
              "The date of the business registration is missing. The approver compares it."),
          null);
    }
    if (of.proofs().isEmpty()) {
      found.warning(
          "proofs",
          "account.proofs",
          new Bilingual(
              "Chưa kèm bản chụp giấy đăng ký kinh doanh. Cơ quan duyệt thường yêu cầu.",
              "No scan of the business registration is attached. The approver usually wants one."),
          null);
    }
    if (of.transportLicence() == null) {
      found.warning(
          "transportLicence",
          "account.transport-licence",
          new Bilingual(
              "Chưa ghi số giấy phép kinh doanh vận tải. Nếu đã có thì ghi để được duyệt nhanh.",
              "The transport business licence is not named. If there is one, name it."),
          null);
    }
  }

  private static void required(
      Report.Collector found, String path, String value, String vi, String en) {
    if (value.isBlank()) {
      found.error(
          path,
          "account.missing",
          new Bilingual("Thiếu " + vi + ". Điền rồi đăng ký.", "Missing: " + en + ". Fill it in."),
          null);
    }
  }
}
