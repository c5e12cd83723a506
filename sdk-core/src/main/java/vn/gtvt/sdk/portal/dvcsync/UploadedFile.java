package vn.gtvt.sdk.portal.dvcsync;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.wire.Fields;

/**
 * What an upload answered: both texts go back into the dossier as they came. Immutable.
 *
 * @param id {@code IdTepTin}
 * @param hash {@code HashTepTin}; what is hashed, and how, is not known
 */
record UploadedFile(String id, String hash) {
  private static final char BETWEEN = '#';

  /** Reads {@code data[].response.data[]} of an upload of one file. */
  static Outcome<UploadedFile> of(JsonNode answer) {
    JsonNode first = answer.path("data").path(0).path("response").path("data").path(0);
    UploadedFile read =
        new UploadedFile(Fields.text(first, "IdTepTin"), Fields.text(first, "HashTepTin"));
    boolean isComplete = !read.id.isEmpty() && read.id.indexOf(BETWEEN) < 0 && !read.hash.isEmpty();
    return isComplete
        ? new Outcome.Done<>(read)
        : new Outcome.Unknown<>("the upload's answer names no file or no hash");
  }

  /** What a filing keeps of a stored file is its id: it holds both. */
  static UploadedFile of(StoredFile stored) {
    int between = stored.id().indexOf(BETWEEN);
    return between < 0
        ? new UploadedFile(stored.id(), stored.sha256())
        : new UploadedFile(stored.id().substring(0, between), stored.id().substring(between + 1));
  }

  /**
   * A SHA-256 in hexadecimal or base64 is compared by the engine; another kind of hash proves
   * nothing, and the fingerprint taken while the file left stands for it.
   */
  StoredFile stored(Attachment sent) {
    String small = hash.toLowerCase(Locale.ROOT);
    boolean isHex = small.matches("[0-9a-f]{64}");
    boolean isUnknownKind = !isHex && !hash.equals(base64(sent.sha256()));
    String sha256 = isHex ? small : sent.sha256();
    boolean isOtherBase64 = isUnknownKind && hash.matches("[A-Za-z0-9+/]{43}=");
    return new StoredFile(id + BETWEEN + hash, isOtherBase64 ? hex(hash) : sha256);
  }

  private static String base64(String sha256) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
  }

  private static String hex(String base64) {
    return HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
  }
}
