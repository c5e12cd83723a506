package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.HistoryEntry;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Json;

/**
 * One line of a dossier's history ("DossierLog", wire facts 2.1.3). Immutable.
 *
 * @param id {@code dossierLogId}
 * @param at {@code createDate}; null if it cannot be read
 * @param author who did it
 * @param content what was done, in the portal's words
 * @param kind {@code notificationType}
 * @param payload JSON text; what it holds is known of the sandbox only
 */
record LogRecord(
    String id, @Nullable Instant at, String author, String content, String kind, String payload) {
  static LogRecord of(JsonNode node) {
    return new LogRecord(
        Fields.text(node, "dossierLogId"),
        OpenCpsTime.read(node, "createDate"),
        Fields.text(node, "author"),
        Fields.text(node, "content"),
        Fields.text(node, "notificationType"),
        Fields.text(node, "payload"));
  }

  boolean asksForPapers() {
    return kind.equals("SUPPLEMENT");
  }

  /** Returns a number that grows from the oldest to the newest. */
  long order() {
    return at == null ? 0 : at.toEpochMilli();
  }

  /** Returns the parts that are wanted; none if the payload cannot be read. */
  List<JsonNode> parts() {
    Outcome<JsonNode> read = Json.read(payload.getBytes(StandardCharsets.UTF_8));
    return read instanceof Outcome.Done<JsonNode> done
        ? Fields.each(done.value().path("dossierParts"), part -> part)
        : List.of();
  }

  HistoryEntry entry() {
    return new HistoryEntry(at, content, null, author.isEmpty() ? null : author, null);
  }

  /** Hides who and what: both may name people. */
  @Override
  public String toString() {
    return "LogRecord[" + id + ", " + kind + "]";
  }
}
