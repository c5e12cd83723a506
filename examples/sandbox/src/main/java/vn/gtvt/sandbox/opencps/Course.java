package vn.gtvt.sandbox.opencps;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way of a dossier, from what its filer did and what the officer is going to do: section 11 of
 * the wire page. A function of the clock alone, so that it can be walked again at any time.
 */
final class Course {
  static final Set<String> WORDS =
      Set.of(
          "SUPPLEMENT", "PAY", "REFUSE", "UNRESOLVED", "ODD", "DENY", "SLOW", "PAPERLESS", "DRIFT");
  static final String WANTED = "Thiếu bản sao giấy tờ";

  private static final Duration HOUR = Duration.ofHours(1);

  private final Set<String> plan;
  private final List<Step> steps = new ArrayList<>();
  private Status status = Status.NEW;
  private Status resumed = Status.NEW;
  private Instant since;
  private boolean asked;
  private boolean charged;

  private Course(Set<String> plan, Instant created) {
    this.plan = plan;
    this.since = created;
    steps.add(new Step(created, Status.NEW, "", "Tạo hồ sơ", false, ""));
  }

  /** The steps up to this moment, oldest first; never empty. */
  static List<Step> walk(Instant created, List<Event> events, Set<String> plan, Instant now) {
    Course course = new Course(plan, created);
    for (Event event : events) {
      course.officer(event.at());
      course.filer(event);
    }
    course.officer(now);
    return course.steps;
  }

  private void filer(Event event) {
    Status next =
        switch (event.kind()) {
          case SUBMIT -> Status.RECEIVING;
          case ANSWER, PAY -> Status.PROCESSING;
          case CORRECT -> Status.CORRECTING;
          case CANCEL -> Status.CANCELLED;
          case ASK_CANCEL -> Status.CANCELLING;
          case RESET -> resumed;
        };
    resumed = status;
    go(event.at(), next, event.kind().code, event.kind().title, false, event.note());
  }

  /** Lets the officer do what is due until then. */
  private void officer(Instant until) {
    for (Step step = next(); step != null && !step.at().isAfter(until); step = next()) {
      asked |= step.status() == Status.WAITING;
      charged |= step.status() == Status.PAYING;
      go(step.at(), step.status(), step.code(), step.title(), true, step.note());
    }
  }

  private void go(
      Instant at, Status next, String code, String title, boolean isOfficers, String note) {
    status = next;
    since = at;
    steps.add(new Step(at, next, code, title, isOfficers, note));
  }

  private @Nullable Step next() {
    return switch (status) {
      case RECEIVING ->
          plan.contains("REFUSE")
              ? step(HOUR, Status.DENIED, "4200", "Từ chối tiếp nhận", "Không thuộc thẩm quyền")
              : step(HOUR, Status.PROCESSING, "1100", "Tiếp nhận hồ sơ", "");
      case PROCESSING -> work();
      case RELEASING -> step(HOUR, Status.DONE, "4000", "Trả kết quả", "");
      case CORRECTING -> step(HOUR, Status.WAITING, "1200", "Cho phép sửa hồ sơ", WANTED);
      case CANCELLING ->
          plan.contains("DENY")
              ? step(HOUR, resumed, "9001", "Không đồng ý cho rút", "Hồ sơ đã thẩm định xong")
              : step(HOUR, Status.CANCELLED, "4100", "Đồng ý cho rút hồ sơ", "");
      case NEW, WAITING, PAYING, CANCELLED, DONE, DENIED, UNRESOLVED -> null;
    };
  }

  private Step work() {
    if (plan.contains("SUPPLEMENT") && !asked) {
      return step(HOUR, Status.WAITING, "1200", "Yêu cầu bổ sung hồ sơ", WANTED);
    }
    if (plan.contains("PAY") && !charged) {
      return step(HOUR, Status.PAYING, "1210", "Yêu cầu thanh toán", "Phí thẩm định");
    }
    Duration left = plan.contains("SLOW") ? Duration.ofDays(90) : Duration.ofHours(23);
    return plan.contains("UNRESOLVED")
        ? step(left, Status.UNRESOLVED, "4201", "Không giải quyết", "Không đủ điều kiện")
        : step(left, Status.RELEASING, "1400", "Phê duyệt, có kết quả", "");
  }

  private Step step(Duration after, Status next, String code, String title, String note) {
    return new Step(since.plus(after), next, code, title, true, note);
  }
}
