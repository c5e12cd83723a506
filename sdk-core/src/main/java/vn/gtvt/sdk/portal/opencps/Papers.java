package vn.gtvt.sdk.portal.opencps;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.wire.IssuedPaper;
import vn.gtvt.sdk.portal.wire.Shown;
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
                    ? client.fingerprint(id, uid)
                    : new Outcome.Done<>(Optional.<String>empty()))
        .then(
            sha256 ->
                sha256.isEmpty()
                    ? gone()
                    : new Outcome.Done<>(new StoredFile(stored.id(), sha256.get())));
  }

  /** Called for one that is listed. */
  Outcome<Content> readBack(StoredFile stored) {
    int slash = stored.id().indexOf('/');
    return slash < 0
        ? gone()
        : client
            .opened(stored.id().substring(0, slash), stored.id().substring(slash + 1))
            .then(bytes -> bytes.isEmpty() ? gone() : new Outcome.Done<>(Content.of(bytes.get())));
  }

  /** Those of a draft carry its id before theirs. */
  Outcome<List<StoredFile>> missing(String id, List<StoredFile> sent) {
    return client
        .files(id)
        .then(
            listed ->
                Shown.missing(
                    listed.stream()
                        .filter(each -> !each.removed())
                        .map(each -> id + "/" + each.referenceUid())
                        .collect(Collectors.toUnmodifiableSet()),
                    sent));
  }

  private static boolean isListed(List<FileRecord> listed, String uid) {
    return listed.stream().anyMatch(each -> each.referenceUid().equals(uid) && !each.removed());
  }

  /** One that cannot be read now is asked for again: no exception says that it is gone for good. */
  Outcome<Content> result(Receipt receipt, ResultFile file) {
    return client
        .paper(receipt.id(), file.id())
        .then(answered -> IssuedPaper.of(answered.body(), file));
  }

  private static <T> Outcome<T> gone() {
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
