package vn.gtvt.examples.drivingschool;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.gtvt.examples.drivingschool.course.CourseAnswer;
import vn.gtvt.examples.drivingschool.licence.Exchange;
import vn.gtvt.examples.drivingschool.permit.Permit;
import vn.gtvt.examples.drivingschool.result.LearnerLine;
import vn.gtvt.sdk.license.school.completion.CompletionAnswer;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.time.VietnamTime;

/** Tells the person at the console what happens, in seven chapters. */
final class Teller {
  private final Console console;

  Teller(Console console) {
    this.console = console;
  }

  void greet() {
    console.headline(
        new Bilingual(
            "CƠ SỞ ĐÀO TẠO LÁI XE – chạy thử với nơi nhận GIẢ LẬP, không gửi gì ra ngoài máy này.",
            "A driving school – a trial run against a sandbox; nothing leaves this machine."));
  }

  void input(Path sheet, Path photos, boolean isMadeUp) {
    console.chapter(1, isMadeUp ? "Vẽ một khóa học mẫu: bảng và ảnh." : "Lấy bảng và ảnh của bạn.");
    console.detail("Bảng: " + sheet);
    console.detail("Ảnh:  " + photos);
  }

  void checked(Course course, Path page) {
    console.chapter(
        2,
        "Kiểm tra từng học viên: %s nộp được, %s phải sửa."
            .formatted(
                course.size() - course.draft().faulty().size(), course.draft().faulty().size()));
    for (int place : course.draft().faulty()) {
      String name = course.draft().filing().learners().get(place - 1).maskedName();
      console.detail("Học viên số %s (%s): %s".formatted(place, name, course.faults(place)));
    }
    console.detail("Trang kiểm tra có ảnh: " + page);
  }

  void written(Path file, String signer) {
    console.chapter(3, "Ghi, ký số tệp khóa học và nộp báo cáo: " + file.getFileName());
    console.detail(
        "Ký bằng khóa dùng một lần của %s; kiểm tra lại: chữ ký đúng.".formatted(signer));
    console.detail("Signed with a throw-away key; checked afterwards: the signature holds.");
  }

  void answered(Course course, CourseAnswer answer) {
    console.detail("Mã tiếp nhận: " + answer.receipt());
    console.detail(
        "Nơi nhận đã kiểm tra: nhận %s, từ chối %s học viên."
            .formatted(
                answer.taken(),
                answer.refused().stream().map(CourseAnswer.Refused::learner).distinct().count()));
    course.lines(answer).stream()
        .filter(each -> each.verdict() == LearnerLine.Verdict.REFUSED)
        .forEach(
            each ->
                console.detail(
                    "Học viên số %s (%s): %s".formatted(each.row(), each.name(), each.words())));
  }

  void exchanges(List<Exchange> exchanges) {
    long ready = exchanges.stream().filter(Exchange::isReady).count();
    console.chapter(
        4,
        "Chuẩn bị đổi giấy phép lái xe: %s sẵn sàng, %s còn vướng."
            .formatted(ready, exchanges.size() - ready));
    console.detail(
        "Giấy khám sức khỏe về chậm hai ngày; tra vi phạm thì 9/10 lần lỗi, chậm hoặc tự mâu thuẫn:"
            + " tự chờ.");
    exchanges.stream()
        .filter(each -> !each.isReady())
        .forEach(each -> console.detail(each.person() + ": " + each.words()));
  }

  void permits(List<Permit> permits) {
    console.chapter(5, "Nộp hồ sơ của trường và theo dõi đến khi có kết quả:");
    permits.forEach(
        each ->
            console.detail(
                (each.isDone() ? "Xong – " : "Chờ – ") + each.title() + " (" + each.code() + ")"));
    console.detail(
        "Mã xác nhận trên trang là việc của người; ở đây chương trình đóng vai người đó.");
  }

  void completed(CompletionAnswer answer, LocalDate day, Path table) {
    console.chapter(
        6,
        "Bế giảng ngày %s: báo %s học viên hoàn thành, nhận %s, từ chối %s."
            .formatted(
                VietnamTime.written(day),
                answer.list().completed().size(),
                answer.taken().size(),
                answer.refused().size()));
    answer.refused().forEach(each -> console.detail(each.line().vi()));
    console.detail("Danh sách hoàn thành: " + table);
  }

  void ended(Path page) {
    console.chapter(7, "Mở để xem kết quả: " + page);
  }
}
