package vn.gtvt.sdk.portal.td;

import java.util.Map;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.wire.IssuedPaper;
import vn.gtvt.sdk.portal.wire.Query;
import vn.gtvt.sdk.text.Bilingual;

/** Files, {@code docs/wire/td.md} 3. */
final class TdFiles {
  private static final String NOT_THERE = "HTTP 500";

  private final TdSettings settings;
  private final TdCalls calls;

  TdFiles(TdSettings settings, TdCalls calls) {
    this.settings = settings;
    this.calls = calls;
  }

  Outcome<StoredFile> upload(Attachment file) {
    return settings.installation().<StoredFile>refusal(file).orElseGet(() -> send(file));
  }

  private Outcome<StoredFile> send(Attachment file) {
    HttpCall call =
        HttpCall.postFile(
            "td.upload",
            calls.at("File/UploadFileBucket"),
            Map.of("FolderName", settings.folder()),
            "Files",
            file);
    return calls
        .data(call)
        .then(
            data -> {
              String path = data.isTextual() ? data.textValue() : "";
              boolean isUsable = !path.isBlank() && !path.contains(TdDossier.BETWEEN_PATHS);
              return isUsable
                  ? new Outcome.Done<>(new StoredFile(path, file.sha256()))
                  : new Outcome.Unknown<>("the answer holds no path");
            });
  }

  Outcome<StoredFile> verify(StoredFile stored) {
    return stored(download(stored.id()).fingerprintedUpTo(StoredFile.LARGEST))
        .then(answered -> new Outcome.Done<>(new StoredFile(stored.id(), answered.fingerprint())));
  }

  Outcome<Content> readBack(StoredFile stored) {
    return stored(download(stored.id()).fileOfUpTo(StoredFile.LARGEST_OPENED))
        .then(answered -> new Outcome.Done<>(Content.of(answered.body())));
  }

  /** A path that is not there answers 500: the file goes once more, which harms nobody. */
  private Outcome<HttpReply.Answered> stored(HttpCall call) {
    Outcome<HttpReply.Answered> read = calls.plain().call(call);
    if (read instanceof Outcome.Unknown<HttpReply.Answered> unknown
        && unknown.cause().equals(NOT_THERE)) {
      return new Outcome.Refused<>(
          new Bilingual(
              "Tệp đã tải lên không đọc lại được. Tệp sẽ được gửi lại.",
              "The stored file cannot be read back. It is sent again."));
    }
    return read;
  }

  Outcome<Content> content(ResultFile file) {
    return calls
        .plain()
        .call(download(file.id()).fileOfUpTo(IssuedPaper.LARGEST))
        .then(answered -> IssuedPaper.of(answered.body(), file));
  }

  private HttpCall download(String path) {
    Query query = Query.of("File/GetFileBucket").with("Path", path);
    return HttpCall.get("td.download", calls.at(query));
  }
}
