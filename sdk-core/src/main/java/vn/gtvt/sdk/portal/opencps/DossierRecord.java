package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.wire.Fields;

/**
 * A dossier as OpenCPS answers it ("Dossier out", wire facts 2.1.3). Immutable.
 *
 * @param id {@code dossierId}, a whole number as text
 * @param referenceUid the key the filer gave
 * @param number {@code dossierNo}; null before one is given
 * @param status {@code dossierStatus}, its own word
 * @param detail {@code dossierSubStatusText}, else {@code dossierStatusText}; empty if neither
 * @param submittedAt {@code submitDate}; null before
 * @param receivedAt {@code receiveDate}; null before
 * @param dueAt {@code dueDate}; null if not promised
 * @param decidedAt {@code releaseDate}, else {@code finishDate}; null before
 * @param movedAt {@code lastActionDate}; null if none
 * @param note what the officer said last: {@code lastActionNote}, else {@code stepInstruction}
 */
record DossierRecord(
    String id,
    String referenceUid,
    @Nullable String number,
    String status,
    String detail,
    @Nullable Instant submittedAt,
    @Nullable Instant receivedAt,
    @Nullable Instant dueAt,
    @Nullable Instant decidedAt,
    @Nullable Instant movedAt,
    String note) {
  static final String DRAFT = "new";

  static DossierRecord of(JsonNode node) {
    Instant released = OpenCpsTime.read(node, "releaseDate");
    return new DossierRecord(
        Fields.text(node, "dossierId"),
        Fields.text(node, "referenceUid"),
        Fields.optional(node, "dossierNo"),
        Fields.text(node, "dossierStatus"),
        Fields.firstText(node, "dossierSubStatusText", "dossierStatusText"),
        OpenCpsTime.read(node, "submitDate"),
        OpenCpsTime.read(node, "receiveDate"),
        OpenCpsTime.read(node, "dueDate"),
        released == null ? OpenCpsTime.read(node, "finishDate") : released,
        OpenCpsTime.read(node, "lastActionDate"),
        Fields.firstText(node, "lastActionNote", "stepInstruction"));
  }

  /** Says whether the answer names a dossier: its id becomes part of an address. */
  boolean isReadable() {
    return id.matches("[0-9]{1,18}") && !status.isEmpty();
  }

  /** Says whether it still lies with its filer. */
  boolean isDraft() {
    return status.equals(DRAFT) && submittedAt == null;
  }

  /** Hides the officer's words: they may name people. */
  @Override
  public String toString() {
    return "DossierRecord[" + id + ", " + referenceUid + ", " + status + "]";
  }
}
