package vn.gtvt.sdk.portal.opencps;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Fingerprint;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Files of a dossier, which must be there before them (wire facts 4, row 3).
 *
 * <p>The portal tells no hash: a file counts as stored when the list shows it and its bytes come
 * back as they were.
 */
final class Papers {
  private final OpenCpsClient client;

  Papers(OpenCpsClient client) {
    this.client = client;
  }

  Outcome<StoredFile> upload(DossierKey key, Dossier dossier, Attachment file) {
    OpenCpsService service = client.settings().service(dossier.procedure()).orElse(null);
    String part = service == null ? null : service.part(file.component()).orElse(null);
    String id = key.code();
    if (service == null || part == null || id == null) {
      return noPlace(file, id);
    }
    String uid = uid(key, file);
    return client
        .upload(id, FileForm.of(uid, service.templateNo(), part, file), file)
        .then(
            stored ->
                isWhole(stored, uid, file)
                    ? new Outcome.Done<>(new StoredFile(id + "/" + uid, file.sha256()))
                    : new Outcome.Unknown<>("the answer names another file, or another size"));
  }

  private static boolean isWhole(FileRecord stored, String uid, Attachment file) {
    boolean isOurs = stored.referenceUid().isEmpty() || stored.referenceUid().equals(uid);
    return isOurs && (stored.fileSize() < 0 || stored.fileSize() == file.size());
  }

  /** The same file of the same dossier has the same key: a repetition replaces and adds nothing. */
  private static String uid(DossierKey key, Attachment file) {
    String name =
        String.join(
            "\n",
            key.reference(),
            file.component(),
            file.subject().orElse(""),
            file.fileName(),
            file.sha256());
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Not in the list, or not readable: it goes once more. */
  Outcome<StoredFile> verify(StoredFile stored) {
    int slash = stored.id().indexOf('/');
    if (slash < 0) {
      return gone();
    }
    String id = stored.id().substring(0, slash);
    String uid = stored.id().substring(slash + 1);
    return client
        .files(id)
        .then(
            listed ->
                isListed(listed, uid)
                    ? client.file(id, uid, Finding.ANY_EXCEPTION)
                    : new Outcome.Done<>(Optional.<byte[]>empty()))
        .then(
            bytes ->
                bytes.isEmpty()
                    ? gone()
                    : new Outcome.Done<>(
                        new StoredFile(stored.id(), Fingerprint.of(bytes.get()).sha256())));
  }

  private static boolean isListed(List<FileRecord> listed, String uid) {
    return listed.stream().anyMatch(each -> each.referenceUid().equals(uid) && !each.removed());
  }

  Outcome<Content> result(Receipt receipt, ResultFile file) {
    return client
        .file(receipt.id(), file.id(), Finding.NO_SUCH)
        .then(
            bytes -> {
              if (bytes.isEmpty()) {
                return new Outcome.Refused<>(
                    new Bilingual(
                        "Cổng không còn tệp kết quả này. Mở hồ sơ trên cổng hoặc hỏi cơ quan.",
                        "The portal has this result no more. Open the dossier on the portal, or"
                            + " ask the agency."));
              }
              return isPage(bytes.get(), file)
                  ? new Outcome.Unknown<>("a web page came instead of the result")
                  : new Outcome.Done<>(Content.of(bytes.get()));
            });
  }

  private static boolean isPage(byte[] bytes, ResultFile file) {
    String head =
        new String(bytes, 0, Math.min(64, bytes.length), StandardCharsets.ISO_8859_1)
            .strip()
            .toLowerCase(Locale.ROOT);
    boolean isPage = head.startsWith("<!doctype html") || head.startsWith("<html");
    return isPage && !file.mediaType().contains("html");
  }

  private static Outcome<StoredFile> gone() {
    return new Outcome.Refused<>(
        new Bilingual(
            "Cổng không có tệp này hoặc không mở được. Tệp sẽ được tải lên lại.",
            "The portal does not have this file, or cannot open it. It is uploaded once more."));
  }

  private static Outcome<StoredFile> noPlace(Attachment file, @Nullable String id) {
    return id == null
        ? new Outcome.NotSent<>("no draft was opened for the file")
        : new Outcome.Refused<>(
            new Bilingual(
                "Cấu hình của cổng này chưa có thành phần hồ sơ cho "
                    + file.component()
                    + ". Khai thành phần rồi nộp lại.",
                "The settings of this portal name no part for "
                    + file.component()
                    + ". State it, and file again."));
  }
}
