package vn.gtvt.sdk.filing;

import java.time.Duration;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.text.Bilingual;

/** What a person is to do when the time of waiting is over and nobody looks again. Stateless. */
final class WaitedInVain {
  private static final int HOURS_A_DAY = 24;

  private WaitedInVain() {}

  /** What was said while it waited may say that nothing is to be done: it stands last. */
  static Bilingual advice(Waiting waiting, Duration waited) {
    Bilingual time = written(waited);
    Bilingual todo = todo(waiting);
    Bilingual said = waiting.advice();
    return new Bilingual(
        "Đã chờ "
            + time.vi()
            + " mà chưa xong; chương trình không tự xem lại nữa. "
            + todo.vi()
            + " Xong thì cho hồ sơ đi tiếp. Lần xem cuối cho biết: "
            + said.vi(),
        "Waited "
            + time.en()
            + " in vain; it is not looked at again by itself. "
            + todo.en()
            + " Then let the dossier go on. The last look said: "
            + said.en());
  }

  private static Bilingual todo(Waiting waiting) {
    return switch (waiting.what()) {
      case ACCOUNT ->
          new Bilingual(
              "Kiểm tra tài khoản của đơn vị đã được duyệt và đủ quyền chưa; nếu chưa, liên hệ nơi"
                  + " quản lý tài khoản.",
              "See whether the organisation's account is approved and has its rights; if not, ask"
                  + " whoever runs the accounts.");
      case HEALTH_CERTIFICATE ->
          new Bilingual(
              "Gọi cơ sở khám sức khỏe để họ gửi lại giấy lên hệ thống; nếu họ đã gửi, báo người"
                  + " vận hành chương trình kiểm tra kết nối với hệ thống giấy khám.",
              "Call the health facility and have the certificate sent again; if it was, have the"
                  + " operator of this program look at the connection to the registry.");
      case VIOLATION_LOOK_UP ->
          new Bilingual(
              "Tự tra cứu vi phạm trên trang của Cảnh sát giao thông và ghi nhận kết quả kèm ảnh"
                  + " chụp.",
              "Look the violations up on the traffic police's page and attest what it shows, with"
                  + " a picture.");
      case PAYMENT ->
          new Bilingual(
              "Kiểm tra phí, lệ phí đã trả chưa: chưa thì trả; đã trả thì hỏi nơi thu kèm biên"
                  + " lai.",
              "See whether the fee was paid: if not, pay it; if it was, ask the payee with the"
                  + " receipt.");
      case PERSON ->
          new Bilingual(
              "Việc này chỉ người được nhắc dưới đây làm được: làm ngay, hoặc rút hồ sơ.",
              "Only the person who is told below can do it: do it now, or withdraw the dossier.");
      case OFFICE_HOURS ->
          new Bilingual(
              "Hỏi nơi tiếp nhận khi nào hệ thống nhận hồ sơ.",
              "Ask the receiver when its system takes dossiers.");
      case SUPPLEMENT ->
          new Bilingual(
              "Nộp bổ sung giấy tờ được yêu cầu; nếu đã quá hạn, hỏi cơ quan trước.",
              "Hand in the papers that are asked for; if their time is over, ask the authority"
                  + " first.");
    };
  }

  private static Bilingual written(Duration waited) {
    long hours = waited.toHours();
    return hours >= HOURS_A_DAY
        ? new Bilingual(waited.toDays() + " ngày", waited.toDays() + " days")
        : new Bilingual(hours + " giờ", hours + " hours");
  }
}
