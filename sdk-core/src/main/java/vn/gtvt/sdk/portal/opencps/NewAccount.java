package vn.gtvt.sdk.portal.opencps;

import java.util.List;
import java.util.Locale;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.AccountState;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What came of opening an account: the portal's exceptions name the field that is taken, which
 * users never learn (wire facts 4, row 6).
 */
final class NewAccount {
  /** Part of an exception's text, and what it means; its exact wording is not known. */
  private record Taken(String word, String vi, String en) {}

  private static final List<Taken> FIELDS =
      List.of(
          new Taken("email", "Địa chỉ thư điện tử", "The e-mail address"),
          new Taken("telno", "Số điện thoại", "The telephone number"),
          new Taken("phone", "Số điện thoại", "The telephone number"),
          new Taken("applicantid", "Mã số doanh nghiệp", "The enterprise number"),
          new Taken("idno", "Mã số doanh nghiệp", "The enterprise number"));

  private NewAccount() {}

  static Outcome<AccountState> of(HttpReply reply) {
    if (reply instanceof HttpReply.NotSent notSent) {
      return new Outcome.NotSent<>(notSent.cause());
    }
    if (!(reply instanceof HttpReply.Answered answered)) {
      return new Outcome.Unknown<>(((HttpReply.Lost) reply).cause());
    }
    return answered.status() == 403
        ? refusal(PortalError.of(answered), answered)
        : new OpenCpsMeaning()
            .of(answered)
            .then(
                opened ->
                    new Outcome.Done<>(AccountState.of(AccountState.Stage.PENDING, "activation")));
  }

  private static Outcome<AccountState> refusal(PortalError error, HttpReply.Answered answered) {
    String said = error.description().toLowerCase(Locale.ROOT);
    boolean isTaken = said.contains("duplicate") || said.contains("exist");
    return FIELDS.stream()
        .filter(field -> isTaken && said.contains(field.word()))
        .findFirst()
        .<Outcome<AccountState>>map(NewAccount::taken)
        .orElseGet(() -> new OpenCpsMeaning().of(answered).notDone());
  }

  private static Outcome<AccountState> taken(Taken field) {
    return new Outcome.Refused<>(
        new Bilingual(
            field.vi()
                + " đã được dùng cho một tài khoản khác trên cổng. Đăng nhập bằng tài khoản đó,"
                + " hoặc dùng thông tin khác.",
            field.en()
                + " is used by another account on the portal. Log in with that one, or give"
                + " another."));
  }
}
