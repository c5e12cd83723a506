package vn.gtvt.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.Withdrawal;

/** Reads what the practice portal answers; what lacks a part says nothing. */
final class PracticeAnswers {
  private PracticeAnswers() {}

  static Outcome<String> text(JsonNode answer, String field) {
    String found = answer.path(field).asText();
    return found.isEmpty()
        ? new Outcome.Unknown<>("the answer holds no " + field)
        : new Outcome.Done<>(found);
  }

  static Outcome<StoredFile> stored(JsonNode answer) {
    return text(answer, "id")
        .then(
            id ->
                text(answer, "sha256")
                    .then(sha256 -> new Outcome.Done<>(new StoredFile(id, sha256))));
  }

  static Outcome<List<String>> ids(JsonNode answer) {
    if (!answer.path("ids").isArray()) {
      return new Outcome.Unknown<>("the answer holds no ids");
    }
    List<String> found = new ArrayList<>();
    answer.get("ids").forEach(id -> found.add(id.asText()));
    return new Outcome.Done<>(found);
  }

  static Outcome<Withdrawal> withdrawal(JsonNode answer) {
    return switch (answer.path("outcome").asText()) {
      case "DONE" -> new Outcome.Done<>(Withdrawal.DONE);
      case "ASKED" -> new Outcome.Done<>(Withdrawal.ASKED);
      default -> new Outcome.Unknown<>("the answer says nothing about the withdrawal");
    };
  }

  static Outcome<Progress> progress(JsonNode answer) {
    return text(answer, "status")
        .then(
            status -> {
              List<String> answered = new ArrayList<>();
              answer.path("answered").forEach(each -> answered.add(each.asText()));
              return new Outcome.Done<>(
                  new Progress(
                      status(status),
                      answer.path("number").textValue(),
                      instant(answer.path("receivedAt")),
                      instant(answer.path("appointment")),
                      instant(answer.path("decidedAt")),
                      List.of(),
                      request(answer.path("supplement")),
                      answered,
                      results(answer.path("results"))));
            });
  }

  private static DossierStatus status(String word) {
    return word.matches("[0-9]{1,2}")
        ? DossierStatus.ofNumber(Integer.parseInt(word)).withRaw(word)
        : DossierStatus.unknown(word);
  }

  private static @Nullable Instant instant(JsonNode node) {
    try {
      return node.isTextual() ? Instant.parse(node.textValue()) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable SupplementRequest request(JsonNode node) {
    if (!node.isObject()) {
      return null;
    }
    List<SupplementRequest.Wanted> wanted = new ArrayList<>();
    node.path("wanted")
        .forEach(
            each ->
                wanted.add(
                    new SupplementRequest.Wanted(
                        each.path("component").asText(),
                        each.path("subject").textValue(),
                        each.path("reason").asText())));
    return new SupplementRequest(
        node.path("id").asText(),
        instant(node.path("askedAt")),
        instant(node.path("deadline")),
        wanted);
  }

  private static List<ResultFile> results(JsonNode array) {
    List<ResultFile> results = new ArrayList<>();
    array.forEach(
        each ->
            results.add(
                new ResultFile(
                    each.path("id").asText(),
                    each.path("name").asText(),
                    each.path("mediaType").asText(),
                    each.path("sha256").textValue())));
    return results;
  }
}
