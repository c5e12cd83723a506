package vn.gtvt.sandbox.td;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.course.Filing;
import vn.gtvt.sandbox.course.Moment;

/**
 * What a list asks for: the filters of section 5 of the wire page. Only the sender sees his own.
 */
final class Listing implements Predicate<Moment> {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final String user;
  private final Map<String, String> query;

  Listing(String user, Map<String, String> query) {
    this.user = user;
    this.query = query;
  }

  /** The key under which a late dossier waits for a list that misses it. */
  static String key(String sender, String procedure) {
    return "list:" + sender.toLowerCase(Locale.ROOT) + ":" + procedure;
  }

  boolean wouldShow(String key) {
    String procedure = wanted("MaTTHC");
    String own = key(user, "");
    return key.startsWith(own) && (procedure.isEmpty() || key.equals(own + procedure));
  }

  boolean isOwn(Filing filing) {
    return isSender(user, filing);
  }

  /** Whether this user sent it; what the sender wrote into the dossier counts. */
  static boolean isSender(String user, Filing filing) {
    return filing.body().path("nguoiGui").asText().equalsIgnoreCase(user);
  }

  @Override
  public boolean test(Moment dossier) {
    return dossier.filing().code().contains(wanted("MaHoSo"))
        && dossier.filing().code().contains(wanted("SearchKeys"))
        && dossier.body().path("soGiayToChuHoSo").asText().contains(wanted("SoGiayToChuHoSo"))
        && equal("MaTTHC", dossier.body().path("maTTHC").asText())
        && equal("TrangThaiBoSung", Status.of(dossier).supplement())
        && status(Status.of(dossier))
        && isBetween(dossier);
  }

  private String wanted(String name) {
    return query.getOrDefault(name, "");
  }

  private boolean equal(String name, String value) {
    return wanted(name).isEmpty() || wanted(name).equals(value);
  }

  /** Asked for 5, the portal shows those only that wait for the citizen. */
  private boolean status(Status status) {
    String wanted = wanted("MaTrangThai");
    if (wanted.equals("5")) {
      return status.supplement().equals("Yêu cầu công dân bổ sung");
    }
    return wanted.isEmpty() || wanted.equals(status.number());
  }

  private boolean isBetween(Moment dossier) {
    LocalDateTime filed = LocalDateTime.ofInstant(dossier.course().filedAt(), ZONE);
    LocalDateTime from = time(wanted("NopHoSoTuNgay"), false);
    LocalDateTime to = time(wanted("NopHoSoDenNgay"), true);
    return (from == null || !filed.isBefore(from)) && (to == null || !filed.isAfter(to));
  }

  private static @Nullable LocalDateTime time(String text, boolean isEnd) {
    try {
      if (text.length() == 10) {
        return LocalDateTime.parse(text + (isEnd ? "T23:59:59" : "T00:00:00"));
      }
      return text.isEmpty() ? null : LocalDateTime.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  int page() {
    return number("PageNumber", 1);
  }

  int size() {
    return number("PageSize", 10);
  }

  private int number(String name, int otherwise) {
    return wanted(name).matches("[1-9][0-9]{0,4}") ? Integer.parseInt(wanted(name)) : otherwise;
  }
}
