package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.wire.Fields;

/**
 * A file of a dossier ("DossierFile", wire facts 2.1.3). Immutable.
 *
 * @param referenceUid the key under which it is read back
 * @param partNo component of the dossier
 * @param partType 1 is a paper handed in, 2 a result (inferred, wire facts 2.1.2)
 * @param displayName name shown to a person
 * @param fileType file ending or media type
 * @param fileSize bytes as the portal counts them; -1 if not said
 * @param removed whether it was taken out again
 */
record FileRecord(
    String referenceUid,
    String partNo,
    long partType,
    String displayName,
    String fileType,
    long fileSize,
    boolean removed) {
  private static final long RESULT = 2;
  private static final String UNKNOWN_TYPE = "application/octet-stream";
  static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "xml", "application/xml",
          "doc", "application/msword",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  static FileRecord of(JsonNode node) {
    return new FileRecord(
        Fields.text(node, "referenceUid"),
        Fields.text(node, "dossierPartNo"),
        Fields.whole(node, "dossierPartType"),
        Fields.firstText(node, "displayName", "fileName"),
        Fields.text(node, "fileType"),
        Fields.whole(node, "fileSize"),
        node.path("removed").asBoolean(false));
  }

  boolean isResult() {
    return partType == RESULT && !removed && !referenceUid.isEmpty();
  }

  ResultFile result() {
    String type = fileType.toLowerCase(Locale.ROOT);
    String mediaType = type.contains("/") ? type : TYPES.getOrDefault(type, UNKNOWN_TYPE);
    String ending = "." + type;
    boolean isComplete = type.isEmpty() || type.contains("/") || displayName.endsWith(ending);
    String name = displayName.isEmpty() ? referenceUid : displayName;
    return new ResultFile(referenceUid, isComplete ? name : name + ending, mediaType, null);
  }

  /** Hides the name: it may name people. */
  @Override
  public String toString() {
    return "FileRecord[" + referenceUid + ", " + partNo + ", " + fileSize + " bytes]";
  }
}
