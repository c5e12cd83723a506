package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.HistoryEntry;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.wire.Fields;

/** Tells where a dossier stands, what happened to it, and what was issued. */
final class Follower {
  private static final String WAITING = "waiting";

  private final OpenCpsClient client;

  Follower(OpenCpsClient client) {
    this.client = client;
  }

  Outcome<Progress> progress(Receipt receipt) {
    return client
        .raw(receipt.id())
        .then(
            raw -> {
              DossierRecord record = DossierRecord.of(raw);
              if (record.isReadable() && record.isDraft()) {
                return new Outcome.Unknown<>("it is shown as a draft");
              }
              return record.isReadable()
                  ? request(record, raw).then(asked -> withResults(record, asked.orElse(null)))
                  : new Outcome.Unknown<>("the answer names no dossier");
            });
  }

  private Outcome<Progress> withResults(DossierRecord record, @Nullable SupplementRequest asked) {
    boolean isDecided =
        client.settings().installation().statuses().status(record.status()).isFinal();
    Outcome<List<FileRecord>> files =
        isDecided ? client.files(record.id()) : new Outcome.Done<>(List.of());
    return files.then(
        listed ->
            new Outcome.Done<>(
                progress(
                    record,
                    asked,
                    listed.stream()
                        .filter(FileRecord::isResult)
                        .map(FileRecord::result)
                        .toList())));
  }

  /** Tells a dossier that was read without a log-in: its requests and results stay closed. */
  Progress progress(
      DossierRecord record, @Nullable SupplementRequest asked, List<ResultFile> results) {
    DossierStatus status = client.settings().installation().statuses().status(record.status());
    return new Progress(
        status,
        record.number(),
        record.receivedAt(),
        record.dueAt(),
        record.decidedAt(),
        decisions(record),
        asked,
        List.of(),
        results);
  }

  /** Only a refusal is told as one; of "done" nobody says whether the request was granted. */
  private static List<Decision> decisions(DossierRecord record) {
    boolean isRefused = record.status().equals("denied") || record.status().equals("unresolved");
    String reason = record.note().isEmpty() ? record.detail() : record.note();
    return isRefused
        ? List.of(new Decision("", false, null, null, reason.isEmpty() ? null : reason))
        : List.of();
  }

  /** What is wanted stands in the newest log of its kind, or else in the officer's last word. */
  private Outcome<Optional<SupplementRequest>> request(DossierRecord record, JsonNode raw) {
    if (!record.status().equals(WAITING)) {
      return new Outcome.Done<>(Optional.empty());
    }
    String service = Fields.text(raw, "serviceCode");
    return client
        .logs(record.id())
        .then(
            logs ->
                new Outcome.Done<>(
                    Optional.of(
                        logs.stream()
                            .filter(LogRecord::asksForPapers)
                            .max(Comparator.comparingLong(LogRecord::order))
                            .map(log -> ofLog(log, service))
                            .orElseGet(() -> ofLastWord(record)))));
  }

  private SupplementRequest ofLog(LogRecord log, String service) {
    List<SupplementRequest.Wanted> parts =
        log.parts().stream()
            .map(
                part ->
                    new SupplementRequest.Wanted(
                        client.settings().component(service, Fields.text(part, "partNo")),
                        null,
                        Fields.firstText(part, "reason")))
            .toList();
    List<SupplementRequest.Wanted> whole =
        List.of(new SupplementRequest.Wanted("", null, log.content()));
    return new SupplementRequest(
        "log-" + log.id(), log.at(), null, parts.isEmpty() ? whole : parts);
  }

  private static SupplementRequest ofLastWord(DossierRecord record) {
    String since = record.movedAt() == null ? "" : "-" + record.movedAt().toEpochMilli();
    return new SupplementRequest(
        WAITING + since,
        record.movedAt(),
        null,
        List.of(new SupplementRequest.Wanted("", null, record.note())));
  }

  Outcome<List<HistoryEntry>> history(Receipt receipt) {
    return client
        .logs(receipt.id())
        .then(
            logs ->
                new Outcome.Done<>(
                    logs.stream()
                        .sorted(Comparator.comparingLong(LogRecord::order))
                        .map(LogRecord::entry)
                        .toList()));
  }
}
