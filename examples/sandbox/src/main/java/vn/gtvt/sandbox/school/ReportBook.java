package vn.gtvt.sandbox.school;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.officer.OfficerRules;
import vn.gtvt.sandbox.portal.Plans;
import vn.gtvt.sandbox.store.Store;

/** The reports that were taken, kept by a store. Thread-safe. */
final class ReportBook {
  private static final String KIND = "school-reports";

  private final Clock clock;
  private final OfficerRules rules;
  private final Plans plans;
  private final Store store;
  private final Map<String, Report> reports = new LinkedHashMap<>();

  ReportBook(Clock clock, OfficerRules rules, Plans plans, Store store) {
    this.clock = clock;
    this.rules = rules;
    this.plans = plans;
    this.store = store;
    store.all(KIND).forEach(each -> put(new Report(each)));
  }

  private void put(Report report) {
    reports.put(report.id(), report);
  }

  private void keep(Report report) {
    put(report);
    store.put(KIND, report.id(), report.json());
  }

  /** The report of a school with these bytes. */
  synchronized @Nullable Report same(String school, String sha256) {
    return reports.values().stream()
        .filter(each -> each.school().equals(school) && each.sha256().equals(sha256))
        .findFirst()
        .orElse(null);
  }

  /** The report of a course that stands. */
  synchronized @Nullable Report standing(String school, String course) {
    return of(school, course).stream().filter(each -> !each.isReplaced()).findFirst().orElse(null);
  }

  synchronized List<Report> of(String school, String course) {
    return reports.values().stream()
        .filter(each -> each.school().equals(school) && each.course().equals(course))
        .toList();
  }

  synchronized @Nullable Report find(String school, String id) {
    Report report = reports.get(id);
    return report != null && report.school().equals(school) ? report : null;
  }

  /** Takes a report in, in place of the one that stands for its course. */
  synchronized void take(Report report) {
    Report before = standing(report.school(), report.course());
    if (before != null) {
      keep(before.replaced());
    }
    keep(report);
  }

  private Instant checkedAt(Report report) {
    return rules.takenUpAt(report.receivedAt());
  }

  boolean isChecked(Report report) {
    return !clock.instant().isBefore(checkedAt(report));
  }

  ObjectNode view(Report report) {
    return report.view(checkedAt(report), clock.instant(), this::isElsewhere);
  }

  List<JsonNode> accepted(Report report) {
    return report.accepted(this::isElsewhere);
  }

  private boolean isElsewhere(String learner) {
    return plans.of("school", learner).contains("ELSEWHERE");
  }

  synchronized List<Report> all() {
    return List.copyOf(reports.values());
  }
}
