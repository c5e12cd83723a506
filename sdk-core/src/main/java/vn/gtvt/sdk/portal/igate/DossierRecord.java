package vn.gtvt.sdk.portal.igate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.dossier.Fingerprint;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StatusTable;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.wire.Fields;

/** A dossier as the portal shows it, {@code docs/wire/igate.md} 6.2; junk in it is left out. */
record DossierRecord(JsonNode values) {
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX]")
          .toFormatter(Locale.ROOT);

  /** Hides the values: they name people. */
  @Override
  public String toString() {
    return "DossierRecord[" + id().orElse("-") + "]";
  }

  Optional<String> id() {
    return Optional.ofNullable(Fields.optional(values, "id"));
  }

  boolean hasCode(String code) {
    return Fields.text(values, "code").equals(code);
  }

  /** The ids of the files of every component; empty if there are none. */
  Set<String> files() {
    return Fields.objects(values.path("dossierFormFile")).stream()
        .flatMap(component -> Fields.objects(component.path("file")).stream())
        .map(file -> Fields.text(file, "id"))
        .collect(Collectors.toUnmodifiableSet());
  }

  Progress progress(StatusTable statuses, IgateNames names) {
    // The number beside it is not the national one, and its meaning is unknown.
    String word = Fields.text(values.path("dossierTaskStatus"), "name");
    DossierStatus status = statuses.status(word);
    return new Progress(
        status,
        Fields.optional(values, "code"),
        instant(values, "acceptedDate"),
        instant(values, "appointmentDate"),
        instant(values, "completedDate"),
        List.of(),
        request(status),
        List.of(),
        results(names),
        Fields.optional(values, "nationCode"));
  }

  /** The portal names no request: the officer's words tell one from the next. */
  private @Nullable SupplementRequest request(DossierStatus status) {
    JsonNode variable =
        values.path("currentTask").path(0).path("bpmProcessDefinitionTask").path("variable");
    String words = Fields.text(variable, "processComments");
    if (!status.equals(DossierStatus.SUPPLEMENT_ASKED) || words.isEmpty()) {
      return null;
    }
    String task = Fields.text(values.path("currentTask").path(0), "id");
    byte[] told = (task + words).getBytes(StandardCharsets.UTF_8);
    return new SupplementRequest(
        "igate-" + Fingerprint.of(told).sha256().substring(0, 16),
        null,
        null,
        List.of(new SupplementRequest.Wanted("", null, words)));
  }

  private List<ResultFile> results(IgateNames names) {
    List<ResultFile> results = new ArrayList<>();
    String field = names.results();
    if (field != null) {
      for (JsonNode each : Fields.objects(values.path(field))) {
        String id = Fields.optional(each, "id");
        String name = Fields.optional(each, "filename");
        if (id != null && name != null) {
          results.add(new ResultFile(id, name, mediaType(name), null));
        }
      }
    }
    return results;
  }

  private static String mediaType(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".pdf")) {
      return "application/pdf";
    }
    return lower.endsWith(".png") ? "image/png" : "application/octet-stream";
  }

  static @Nullable Instant instant(JsonNode from, String name) {
    try {
      return OffsetDateTime.parse(Fields.text(from, name), ISO).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
