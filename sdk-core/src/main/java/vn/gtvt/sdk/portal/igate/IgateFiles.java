package vn.gtvt.sdk.portal.igate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.IssuedPaper;
import vn.gtvt.sdk.portal.wire.Query;
import vn.gtvt.sdk.portal.wire.TokenCalls;

/** Files, {@code docs/wire/igate.md} 4. */
final class IgateFiles {
  private final IgateSettings settings;
  private final TokenCalls calls;

  IgateFiles(IgateSettings settings, TokenCalls calls) {
    this.settings = settings;
    this.calls = calls;
  }

  /** One at a time: of several in one request an answer that is lost leaves all in doubt. */
  Outcome<StoredFile> upload(Attachment file) {
    return settings.installation().<StoredFile>refusal(file).orElseGet(() -> send(file));
  }

  private Outcome<StoredFile> send(Attachment file) {
    HttpCall call =
        HttpCall.postFile(
            "igate.upload",
            Query.of("fi/file/--multiple").with("uuid", "1").under(settings.api()),
            Map.of("account-id", settings.person().accountId()),
            "files",
            file);
    return calls.json(call).then(answer -> stored(answer.path(0), file));
  }

  /** No hash comes back: the size is compared at once, the bytes by reading back. */
  private static Outcome<StoredFile> stored(JsonNode answer, Attachment file) {
    if (answer.path("size").asLong(-1) != file.size()) {
      return new Outcome.Unknown<>("the portal stored another size than was sent");
    }
    return Fields.required(answer, "id")
        .then(id -> new Outcome.Done<>(new StoredFile(id, file.sha256())));
  }

  Outcome<StoredFile> verify(StoredFile stored) {
    return calls
        .call(download(stored.id()).fingerprintedUpTo(StoredFile.LARGEST))
        .then(answered -> new Outcome.Done<>(new StoredFile(stored.id(), answered.fingerprint())));
  }

  Outcome<Content> readBack(StoredFile stored) {
    return calls
        .call(download(stored.id()).fileOfUpTo(StoredFile.LARGEST_OPENED))
        .then(answered -> new Outcome.Done<>(Content.of(answered.body())));
  }

  Outcome<Content> content(ResultFile file) {
    return calls
        .call(download(file.id()).fileOfUpTo(IssuedPaper.LARGEST))
        .then(answered -> IssuedPaper.of(answered.body(), file));
  }

  private HttpCall download(String id) {
    return HttpCall.get("igate.download", settings.api().resolve("fi/file/" + Query.escaped(id)));
  }
}
