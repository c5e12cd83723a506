package vn.gtvt.sandbox.opencps;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a list of dossiers asks for. */
record Listing(Map<String, String> query) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  String keyword() {
    return query.getOrDefault("keyword", "");
  }

  boolean takes(Dossier dossier, Instant now) {
    return same("status", View.word(dossier, last(dossier, now)))
        && same("service", dossier.field("serviceCode"))
        && same("agency", dossier.field("govAgencyCode"))
        && same("template", dossier.field("dossierTemplateNo"))
        && same("dossierNo", View.code(dossier, now))
        && hasKeyword(dossier, now)
        && receivedBetween(dossier, now);
  }

  private static Status last(Dossier dossier, Instant now) {
    List<Step> shown = dossier.shown(now);
    return shown.get(shown.size() - 1).status();
  }

  private boolean same(String name, String value) {
    String wanted = query.getOrDefault(name, "");
    return wanted.isEmpty() || List.of(wanted.split(",", -1)).contains(value);
  }

  private boolean hasKeyword(Dossier dossier, Instant now) {
    String wanted = keyword().toLowerCase(Locale.ROOT);
    return Stream.of(
            dossier.reference(),
            View.code(dossier, now),
            dossier.field("applicantName"),
            dossier.field("dossierName"))
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private boolean receivedBetween(Dossier dossier, Instant now) {
    Optional<LocalDate> from = day("fromReceiveDate");
    Optional<LocalDate> to = day("toReceiveDate");
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    return View.at(dossier.steps(now), Status.PROCESSING)
        .map(time -> LocalDate.ofInstant(time, Dates.ZONE))
        .filter(day -> from.isEmpty() || !day.isBefore(from.get()))
        .filter(day -> to.isEmpty() || !day.isAfter(to.get()))
        .isPresent();
  }

  private Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.parse(query.getOrDefault(name, ""), DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The page that was asked for. */
  List<Dossier> page(List<Dossier> all) {
    List<Dossier> sorted = new ArrayList<>(all);
    if (query.getOrDefault("order", "").equals("desc")) {
      Collections.reverse(sorted);
    }
    int start = Math.min(number("start", 0), sorted.size());
    int end = Math.min(Math.max(start, number("end", sorted.size())), sorted.size());
    return sorted.subList(start, end);
  }

  private int number(String name, int otherwise) {
    String value = query.getOrDefault(name, "");
    return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : otherwise;
  }
}
