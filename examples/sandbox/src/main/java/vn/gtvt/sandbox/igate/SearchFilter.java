package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import vn.gtvt.sandbox.course.Filing;

/** What a search asks for: section 6.1 of the wire page. An empty filter does not filter. */
final class SearchFilter implements Predicate<JsonNode> {
  private final Map<String, String> query;

  SearchFilter(Map<String, String> query) {
    this.query = query;
  }

  /** Whether a dossier is asked for by its code; it contains {@code code}. */
  boolean asksFor(Filing filing) {
    return asksForCode(filing.code());
  }

  /** Whether this code is asked for. */
  boolean asksForCode(String code) {
    return contains("code", code) && equal("code-match", code);
  }

  /** The code that is asked for, exactly or as a part; empty if none is. */
  String code() {
    return wanted("code-match").isEmpty() ? wanted("code") : wanted("code-match");
  }

  @Override
  public boolean test(JsonNode dossier) {
    JsonNode applicant = dossier.at("/applicant/data");
    return equal("nation-code-match", dossier.path("nationCode").asText(""))
        && equal("identity-number", applicant.path("identityNumber").asText(""))
        && equal("taxCode", applicant.path("taxCode").asText(""))
        && contains("applicant-name", applicant.path("fullname").asText(""))
        && equal("task-status-id", dossier.at("/dossierTaskStatus/id").asText(""))
        && statuses(dossier.at("/dossierStatus/id").asText(""))
        && between("applied", dossier.path("appliedDate").asText(""))
        && between("accepted", dossier.path("acceptedDate").asText(""))
        && between("appointment", dossier.path("appointmentDate").asText(""));
  }

  private String wanted(String name) {
    return query.getOrDefault(name, "");
  }

  private boolean equal(String name, String value) {
    return wanted(name).isEmpty() || wanted(name).equals(value);
  }

  private boolean contains(String name, String value) {
    return value.toLowerCase(Locale.ROOT).contains(wanted(name).toLowerCase(Locale.ROOT));
  }

  private boolean statuses(String value) {
    String numbers = wanted("dossier-status");
    return numbers.isEmpty() || List.of(numbers.split(",", -1)).contains(value);
  }

  /** Times have one form here, so that their texts are in the order of time. */
  private boolean between(String name, String value) {
    String from = wanted(name + "-from");
    String to = wanted(name + "-to");
    boolean isAfter = from.isEmpty() || (!value.isEmpty() && value.compareTo(from) >= 0);
    boolean isBefore = to.isEmpty() || (!value.isEmpty() && value.compareTo(to) <= 0);
    return isAfter && isBefore;
  }
}
