package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.gtvt.sandbox.json.Json;

/** A dossier as answers show it: section 3.2 of the wire page. */
final class View {
  private static final Set<String> NUMBERS =
      Set.of("originality", "serviceLevel", "viaPostal", "sampleCount", "documentDate");
  private static final Set<String> SWITCHES =
      Set.of("online", "notification", "isSameAsApplicant", "fromViaPostal");
  private static final Set<String> SECRET = Set.of("password", "j_captcha_response");
  private static final DateTimeFormatter CODE_DAY =
      DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT).withZone(Dates.ZONE);

  private View() {}

  /** One dossier as its filer sees it. */
  static ObjectNode one(Dossier dossier, Instant now) {
    return of(dossier, dossier.shown(now), now, Dates.FULL, Dates.FULL);
  }

  /** A line of a list, which comes from an index. */
  static ObjectNode line(Dossier dossier, Instant now) {
    return of(dossier, dossier.shown(now), now, Dates.COMPACT, Dates.DAY);
  }

  /** The dossier code; empty before receipt. */
  static String code(Dossier dossier, Instant now) {
    return at(dossier.steps(now), Status.PROCESSING)
        .map(time -> CODE_DAY.format(time))
        .map(day -> String.format(Locale.ROOT, "SBX.17-%s-%06d", day, dossier.id))
        .orElse("");
  }

  static String word(Dossier dossier, Status status) {
    boolean isOdd = status == Status.PROCESSING && dossier.plan.get().contains("ODD");
    return isOdd ? "dang-luan-chuyen" : status.word();
  }

  static Optional<Instant> at(List<Step> steps, Status status) {
    return steps.stream().filter(step -> step.status() == status).map(Step::at).findFirst();
  }

  /** The appointment: a day after the dossier was submitted. */
  static Optional<Instant> due(Dossier dossier, List<Step> steps) {
    Duration time = dossier.plan.get().contains("SLOW") ? Duration.ofDays(90) : Duration.ofDays(1);
    return at(steps, Status.PROCESSING)
        .flatMap(any -> at(steps, Status.RECEIVING))
        .map(each -> each.plus(time));
  }

  private static ObjectNode of(
      Dossier dossier, List<Step> steps, Instant now, Dates format, Dates due) {
    Step last = steps.get(steps.size() - 1);
    ObjectNode json = Json.object().put("dossierId", dossier.id);
    fields(dossier.fields(), json);
    String service = dossier.field("serviceCode");
    json.put("serviceName", Catalogue.name(service));
    json.put("govAgencyName", Catalogue.AGENCY_NAME);
    json.put("counter", (int) (dossier.id - 1000));
    json.put("dossierStatus", word(dossier, last.status()));
    json.put("dossierStatusText", last.status().text());
    if (at(steps, Status.PROCESSING).isPresent()) {
      json.put("dossierNo", code(dossier, now));
    }
    BiConsumer<String, Status> date =
        (name, status) -> at(steps, status).ifPresent(time -> json.put(name, format.write(time)));
    date.accept("submitDate", Status.RECEIVING);
    date.accept("receiveDate", Status.PROCESSING);
    date.accept("releaseDate", Status.RELEASING);
    date.accept("cancellingDate", Status.CANCELLING);
    date.accept("correctingDate", Status.CORRECTING);
    if (last.status().isOver()) {
      json.put("finishDate", format.write(last.at()));
    }
    due(dossier, steps).ifPresent(time -> json.put("dueDate", due.write(time)));
    json.put("lastActionDate", format.write(last.at()));
    json.put("lastActionCode", last.code()).put("lastActionName", last.title());
    json.put("lastActionUser", last.isOfficers() ? "Cán bộ giả lập" : dossier.account);
    json.put("lastActionNote", last.note());
    json.put("stepCode", last.status().step());
    json.put("stepName", last.status().text()).put("stepInstruction", last.note());
    json.put("durationCount", 1).put("durationUnit", 0).put("submitting", false);
    return json;
  }

  private static void fields(Map<String, String> fields, ObjectNode json) {
    fields.forEach(
        (name, value) -> {
          if (value.isEmpty() || SECRET.contains(name)) {
            return;
          }
          if (NUMBERS.contains(name)) {
            json.put(name, Long.parseLong(value));
          } else if (SWITCHES.contains(name)) {
            json.put(name, Boolean.parseBoolean(value));
          } else {
            json.put(name, value);
          }
        });
  }
}
