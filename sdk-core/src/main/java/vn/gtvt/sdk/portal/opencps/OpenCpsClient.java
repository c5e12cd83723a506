package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.IssuedPaper;
import vn.gtvt.sdk.portal.wire.TokenCalls;
import vn.gtvt.sdk.text.Bilingual;

/**
 * The calls of an OpenCPS server, one method each ({@code docs/wire/opencps.md}). Immutable and
 * safe for concurrent use.
 */
final class OpenCpsClient {
  private static final int PAGE = 100;
  private static final int MOST_PAGES = 50;

  private final OpenCpsSettings settings;
  private final HttpCaller http;
  private final TokenCalls calls;
  private final Map<Finding, TokenCalls> keeping = new EnumMap<>(Finding.class);

  OpenCpsClient(OpenCpsSettings settings, HttpCaller http, TokenSource tokens) {
    this.settings = settings;
    this.http = http;
    this.calls = new TokenCalls(http, tokens, new OpenCpsMeaning(settings));
    for (Finding each : Finding.values()) {
      keeping.put(each, new TokenCalls(http, tokens, each.meaning(settings)));
    }
  }

  OpenCpsSettings settings() {
    return settings;
  }

  Duration patience() {
    return calls.patience();
  }

  /** Without its total a list is read until a page of it is empty. */
  Outcome<List<ServiceRecord>> services(String keyword) {
    List<ServiceRecord> found = new ArrayList<>();
    long seen = 0;
    for (int page = 0; page < MOST_PAGES; page++) {
      Map<String, String> query = new LinkedHashMap<>();
      query.put("keyword", keyword);
      query.put("start", Integer.toString(page * PAGE));
      query.put("end", Integer.toString((page + 1) * PAGE));
      HttpCall call =
          HttpCall.get(
              "opencps serviceinfos",
              OpenCpsSettings.withQuery(settings.rest("serviceinfos"), query));
      Outcome<JsonNode> answer = json(call);
      if (!(answer instanceof Outcome.Done<JsonNode> done)) {
        return answer.notDone();
      }
      JsonNode data = done.value().path("data");
      if (!data.isArray()) {
        return new Outcome.Unknown<>("the answer holds no list");
      }
      found.addAll(Fields.each(data, ServiceRecord::new));
      seen += data.size();
      long total = Fields.whole(done.value(), "total");
      if (data.isEmpty() || (total >= 0 && seen >= total)) {
        return new Outcome.Done<>(List.copyOf(found));
      }
    }
    return new Outcome.Unknown<>("the list of procedures does not end");
  }

  Outcome<JsonNode> template(String templateNo) {
    return json(HttpCall.get("opencps template", settings.rest("dossiertemplates", templateNo)));
  }

  Outcome<DossierRecord> create(Map<String, String> form) {
    return dossier(HttpCall.postForm("opencps create", settings.rest("dossiers"), form));
  }

  Outcome<DossierRecord> update(String id, Map<String, String> form) {
    return dossier(HttpCall.putForm("opencps update", settings.rest("dossiers", id), form));
  }

  Outcome<JsonNode> eForm(String id, String partNo, String formData) {
    return json(
        HttpCall.postForm(
            "opencps e-form",
            settings.rest("dossiers", id, "eforms", partNo),
            Map.of("formdata", formData)));
  }

  /** Reads a dossier as it came; see {@link DossierRecord}. */
  Outcome<JsonNode> raw(String id) {
    return json(HttpCall.get("opencps dossier", settings.rest("dossiers", id)));
  }

  Outcome<DossierRecord> dossier(String id) {
    return raw(id).then(OpenCpsClient::record);
  }

  /** Reads a dossier that may not be there, by its id or by the key its filer gave. */
  Outcome<Optional<DossierRecord>> find(String idOrReference, Finding finding) {
    HttpCall call = HttpCall.get("opencps dossier", settings.rest("dossiers", idOrReference));
    return found(call.answerAtMost(TokenCalls.LARGEST_JSON), finding)
        .then(
            answered ->
                answered.isEmpty()
                    ? new Outcome.Done<>(Optional.empty())
                    : Answers.json(answered.get())
                        .then(OpenCpsClient::record)
                        .then(record -> new Outcome.Done<>(Optional.of(record))));
  }

  /** Reads a dossier without a log-in, by the secret that was given with it. */
  Outcome<JsonNode> inPublic(String idOrReference, String secret) {
    HttpReply reply =
        http.call(
            HttpCall.get("opencps public dossier", settings.rest("dossiers", idOrReference))
                .header("groupId", settings.group())
                .header("secretCode", secret)
                .answerAtMost(TokenCalls.LARGEST_JSON));
    if (reply instanceof HttpReply.NotSent notSent) {
      return new Outcome.NotSent<>(notSent.cause());
    }
    if (!(reply instanceof HttpReply.Answered answered)) {
      return new Outcome.Unknown<>(((HttpReply.Lost) reply).cause());
    }
    return answered.status() == 203
        ? Answers.refused("OpenCPS", "mã bí mật tra cứu không đúng")
        : new OpenCpsMeaning(settings).of(answered).then(Answers::json);
  }

  /** Makes a call before anybody is logged in. */
  HttpReply withoutLogin(HttpCall call) {
    return http.call(
        call.header("groupId", settings.group()).answerAtMost(TokenCalls.LARGEST_JSON));
  }

  Outcome<List<ActionOffer>> nextActions(String id) {
    return list(
        HttpCall.get("opencps nextactions", settings.rest("dossiers", id, "nextactions")),
        ActionOffer::of);
  }

  /** Takes a step. */
  Outcome<Ended> act(String id, Map<String, String> form) {
    return step(
        HttpCall.postForm("opencps action", settings.rest("dossiers", id, "actions"), form));
  }

  Outcome<Ended> cancel(String id) {
    return step(
        HttpCall.postForm("opencps cancel", settings.rest("dossiers", id, "cancel"), Map.of()));
  }

  Outcome<Ended> cancelling(String id) {
    return step(
        HttpCall.postForm(
            "opencps cancelling", settings.rest("dossiers", id, "cancelling"), Map.of()));
  }

  /**
   * How a step ended by the portal's word.
   *
   * @param isTaken whether it was taken; else an exception broke it off
   * @param locked why the account was locked when it broke off; null if it was not
   */
  record Ended(boolean isTaken, @Nullable Bilingual locked) {
    /** Returns what one that broke off, and is known not to be taken, comes to. */
    <T> Outcome<T> notTaken(String cause) {
      return locked == null
          ? new Outcome.NotSent<>(cause)
          : new Outcome.WaitsFor<>(Awaited.ACCOUNT, locked);
    }
  }

  private Outcome<Ended> step(HttpCall call) {
    return keeping(call.answerAtMost(TokenCalls.LARGEST_JSON), Finding.STEP_ENDED)
        .then(
            answered ->
                Finding.STEP_ENDED.keeps(answered, settings)
                    ? new Outcome.Done<>(brokenOff(PortalError.of(answered)))
                    : Answers.json(answered)
                        .then(read -> new Outcome.Done<>(new Ended(true, null))));
  }

  private Ended brokenOff(PortalError error) {
    return new Ended(false, OpenCpsMeaning.locked(error, settings).orElse(null));
  }

  Outcome<List<LogRecord>> logs(String id) {
    return list(HttpCall.get("opencps logs", settings.rest("dossiers", id, "logs")), LogRecord::of);
  }

  Outcome<FileRecord> upload(String id, Map<String, String> fields, Attachment file) {
    return json(HttpCall.postFile(
            "opencps upload", settings.rest("dossiers", id, "files"), fields, "file", file))
        .then(answer -> new Outcome.Done<>(FileRecord.of(answer)));
  }

  Outcome<List<FileRecord>> files(String id) {
    return list(
        HttpCall.get("opencps files", settings.rest("dossiers", id, "files")), FileRecord::of);
  }

  /** Returns what a stored file is by its fingerprint; nothing if it cannot be read. */
  Outcome<Optional<String>> fingerprint(String id, String referenceUid) {
    return found(
            file(id, referenceUid).fingerprintedUpTo(StoredFile.LARGEST), Finding.ANY_EXCEPTION)
        .then(answered -> new Outcome.Done<>(answered.map(HttpReply.Answered::fingerprint)));
  }

  /** Reads a stored file; nothing if it cannot be read. */
  Outcome<Optional<byte[]>> opened(String id, String referenceUid) {
    return found(
            file(id, referenceUid).fileOfUpTo(StoredFile.LARGEST_OPENED), Finding.ANY_EXCEPTION)
        .then(answered -> new Outcome.Done<>(answered.map(HttpReply.Answered::body)));
  }

  /** Reads a paper that was issued. */
  Outcome<HttpReply.Answered> paper(String id, String referenceUid) {
    return calls.call(
        file(id, referenceUid).header("groupId", settings.group()).fileOfUpTo(IssuedPaper.LARGEST));
  }

  private HttpCall file(String id, String referenceUid) {
    return HttpCall.get("opencps file", settings.rest("dossiers", id, "files", referenceUid));
  }

  /** Reads what is to be paid; nothing if the portal says that there is no such thing. */
  Outcome<Optional<PaymentRecord>> payment(String id) {
    HttpCall call = HttpCall.get("opencps payment", settings.rest("dossiers", id, "payment"));
    return found(call.answerAtMost(TokenCalls.LARGEST_JSON), Finding.NO_PAYMENT)
        .then(
            answered ->
                answered.isEmpty()
                    ? new Outcome.Done<>(Optional.empty())
                    : Answers.json(answered.get())
                        .then(PaymentRecord::of)
                        .then(read -> new Outcome.Done<>(Optional.of(read))));
  }

  Outcome<JsonNode> beginPayment(String id) {
    return json(
        HttpCall.postForm(
            "opencps payment link",
            settings.beside("pgi", "ppdvcqg", "inittransaction"),
            Map.of("dossierId", id)));
  }

  /** Sends the proof of a transfer; see {@link Money}. */
  Outcome<JsonNode> prove(
      String id, String paymentUid, Map<String, String> fields, Attachment file) {
    return json(
        HttpCall.putFile(
            "opencps proof of transfer",
            settings.rest("dossiers", id, "payments", paymentUid, "confirmfile"),
            fields,
            "file",
            file));
  }

  <T> Outcome<List<T>> list(HttpCall call, Function<JsonNode, T> read) {
    return json(call)
        .then(
            answer ->
                answer.path("data").isArray()
                    ? new Outcome.Done<>(Fields.each(answer.path("data"), read))
                    : new Outcome.Unknown<>("the answer holds no list"));
  }

  Outcome<JsonNode> json(HttpCall call) {
    return calls.json(call.header("groupId", settings.group()));
  }

  private Outcome<Optional<HttpReply.Answered>> found(HttpCall call, Finding finding) {
    return keeping(call, finding)
        .then(
            answered ->
                new Outcome.Done<>(
                    finding.keeps(answered, settings) ? Optional.empty() : Optional.of(answered)));
  }

  private Outcome<HttpReply.Answered> keeping(HttpCall call, Finding finding) {
    return Objects.requireNonNull(keeping.get(finding), "every finding has its calls")
        .call(call.header("groupId", settings.group()));
  }

  private Outcome<DossierRecord> dossier(HttpCall call) {
    return json(call).then(OpenCpsClient::record);
  }

  private static Outcome<DossierRecord> record(JsonNode answer) {
    DossierRecord read = DossierRecord.of(answer);
    return read.isReadable()
        ? new Outcome.Done<>(read)
        : new Outcome.Unknown<>("the answer names no dossier");
  }
}
