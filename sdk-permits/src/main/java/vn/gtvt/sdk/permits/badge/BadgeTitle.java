package vn.gtvt.sdk.permits.badge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.badge.BadgeRequest.Occasion;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * The title of a badge dossier. A portal's form has no field for why a badge is asked for and for
 * how long (wire facts 3.6): the officer reads it here.
 */
final class BadgeTitle {
  /** With more sorts of requests than this the title would be a list; the request paper is one. */
  private static final int MOST_SORTS = 4;

  private record Sort(Occasion occasion, @Nullable LocalDate from, LocalDate until) {}

  private BadgeTitle() {}

  static String of(BadgeApplication application) {
    Map<Sort, Integer> sorts = new LinkedHashMap<>();
    for (BadgeRequest each : application.requests()) {
      Sort sort = new Sort(each.occasion(), each.validFrom().orElse(null), each.validUntil());
      sorts.merge(sort, 1, Integer::sum);
    }
    String head =
        "Đề nghị cấp phù hiệu: "
            + application.requests().size()
            + " xe, "
            + application.kind().label().vi();
    String end = application.otherEndProvince().map(name -> "; đầu kia: " + name).orElse("");
    return head + (sorts.size() > MOST_SORTS ? "" : told(sorts)) + end;
  }

  private static String told(Map<Sort, Integer> sorts) {
    boolean isOne = sorts.size() == 1;
    return sorts.entrySet().stream()
        .map(each -> "; " + (isOne ? "" : each.getValue() + " xe ") + told(each.getKey()))
        .collect(Collectors.joining());
  }

  private static String told(Sort sort) {
    String from = sort.from() == null ? "" : " từ " + VietnamTime.written(sort.from());
    return word(sort.occasion()) + from + " đến " + VietnamTime.written(sort.until());
  }

  private static String word(Occasion occasion) {
    return switch (occasion) {
      case FIRST_ISSUE -> "cấp mới";
      case RE_ISSUE -> "cấp lại";
      case REPLACEMENT -> "cấp lại do mất, hỏng";
      case CHANGE_OF_KIND -> "đổi loại phù hiệu";
      case TRANSFER -> "cấp lại do đổi chủ sở hữu hoặc đơn vị kinh doanh";
      case TET_REINFORCEMENT -> "tăng cường dịp Tết Nguyên đán";
      case HOLIDAY_REINFORCEMENT -> "tăng cường dịp lễ, kỳ thi";
    };
  }
}
