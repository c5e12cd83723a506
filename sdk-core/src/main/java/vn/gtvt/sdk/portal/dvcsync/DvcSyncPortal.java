package vn.gtvt.sdk.portal.dvcsync;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.identifier.DossierCode;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.Capabilities;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.Guard;
import vn.gtvt.sdk.portal.HistoryEntry;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Json;
import vn.gtvt.sdk.portal.wire.TokenCalls;

/**
 * A ministry's portal behind DvcSync as a receiver. Immutable and safe for concurrent use.
 *
 * <p>It can be written to and not asked. What became of a dossier, another receiver tells that sees
 * the same dossiers by the same code: its reader, e.g. the portal's own search or the national
 * look-up. Without one a filing whose answer was lost waits for a person. The receipt is the
 * dossier code, by which the reader finds it.
 */
public final class DvcSyncPortal implements Portal {
  private final DvcSyncSettings settings;
  private final TokenCalls calls;
  private final Clock clock;
  private final Map<ProcedureCode, ElectronicForm> forms;
  private final @Nullable Portal reader;
  private final boolean seesAll;

  private DvcSyncPortal(
      DvcSyncSettings settings,
      TokenCalls calls,
      Clock clock,
      Map<ProcedureCode, ElectronicForm> forms,
      @Nullable Portal reader,
      boolean seesAll) {
    this.settings = settings;
    this.calls = calls;
    this.clock = clock;
    this.forms = forms;
    this.reader = reader;
    this.seesAll = seesAll;
  }

  /**
   * Returns a receiver that nobody can ask.
   *
   * @param http the caller; it stays the caller's to close
   * @param tokens usually {@link vn.gtvt.sdk.http.ClientCredentials} at {@link
   *     DvcSyncSettings#tokenEndpoint()}
   * @param forms the electronic form of each procedure that is filed
   */
  public static DvcSyncPortal of(
      DvcSyncSettings settings,
      HttpCaller http,
      TokenSource tokens,
      Clock clock,
      List<ElectronicForm> forms) {
    Map<ProcedureCode, ElectronicForm> known = new LinkedHashMap<>();
    forms.forEach(form -> known.put(form.procedure(), form));
    TokenCalls calls = new TokenCalls(http, tokens, new DvcSyncMeaning());
    return new DvcSyncPortal(settings, calls, clock, Map.copyOf(known), null, false);
  }

  /**
   * Returns the same receiver, followed by another that shows dossiers by their codes. What it does
   * not show may have been filed all the same: then a person is asked.
   */
  public DvcSyncPortal followedBy(Portal value) {
    Objects.requireNonNull(value, "reader == null");
    return new DvcSyncPortal(settings, calls, clock, forms, value, false);
  }

  /**
   * Returns the same receiver, followed by another of which the agency has confirmed that it shows
   * every dossier that this partner's key files: what it does not show, twice, is sent again. No
   * public source says so of any portal.
   */
  public DvcSyncPortal followedByOneThatSeesAll(Portal value) {
    Objects.requireNonNull(value, "reader == null");
    return new DvcSyncPortal(settings, calls, clock, forms, value, true);
  }

  @Override
  public String name() {
    return "dvcsync";
  }

  /** The longest of the settings' time, twice the read timeout, and the reader's own. */
  @Override
  public Duration settleTime() {
    Duration own = settings.installation().settleTime(calls.patience());
    Duration read = reader == null ? Duration.ZERO : reader.settleTime();
    return own.compareTo(read) < 0 ? read : own;
  }

  @Override
  public Duration betweenLooks() {
    return reader == null ? Duration.ZERO : reader.betweenLooks();
  }

  @Override
  public Optional<Capabilities> capabilities() {
    return Optional.of(DvcSyncCapabilities.with(reader));
  }

  /** What a reader does not show proves nothing, unless the host knows that it sees everything. */
  @Override
  public Guard guard() {
    boolean isSure = seesAll && reader != null && reader.guard() != Guard.PERSON;
    return isSure ? Guard.LOOK_UP : Guard.PERSON;
  }

  @Override
  public Outcome<String> allocate(String reference, Dossier dossier) {
    DvcSyncService service = settings.service(dossier.procedure()).orElse(null);
    return service == null
        ? DvcSyncWords.notConfigured(dossier.procedure().text())
        : calls
            .json(HttpCall.get("dvcsync GetNextValue", settings.nextValue(service.codeFor())))
            .then(DvcSyncPortal::code);
  }

  /** The relay may wrap what the adapter answers. */
  private static Outcome<String> code(JsonNode answer) {
    String bare = Fields.text(answer, "value");
    String value = bare.isEmpty() ? Fields.text(answer.path("data"), "value") : bare;
    return DossierCode.tryParse(value).value().isPresent()
        ? new Outcome.Done<>(value)
        : new Outcome.Unknown<>("the answer holds no dossier code");
  }

  @Override
  public Outcome<StoredFile> upload(Attachment file) {
    return settings
        .installation()
        .<StoredFile>refusal(file)
        .orElseGet(
            () ->
                calls
                    .json(HttpCall.postFile("dvcsync UploadFile", settings.upload(), "files", file))
                    .then(UploadedFile::of)
                    .then(stored -> new Outcome.Done<>(stored.stored(file))));
  }

  @Override
  public Outcome<Receipt> submit(Submission submission) {
    ProcedureCode procedure = submission.dossier().procedure();
    DvcSyncService service = settings.service(procedure).orElse(null);
    ElectronicForm form = forms.get(procedure);
    String code = submission.code();
    if (service == null || form == null) {
      return DvcSyncWords.notConfigured(procedure.text());
    }
    if (code == null) {
      return new Outcome.NotSent<>("no dossier code was allocated for it");
    }
    byte[] body;
    try {
      body =
          Json.write(CreateMessage.of(submission, code, service, form, settings, clock.instant()));
    } catch (IllegalArgumentException e) {
      return DvcSyncWords.doesNotFit(e);
    }
    return calls
        .json(HttpCall.postJson("dvcsync CreateDossier", settings.create(), body))
        .then(CreatedDossier::of)
        .then(created -> receipt(created, code, submission.reference()));
  }

  private static Outcome<Receipt> receipt(CreatedDossier created, String code, String reference) {
    return created.code().isEmpty() || created.code().equals(code)
        ? new Outcome.Done<>(new Receipt(code, reference))
        : new Outcome.Unknown<>("the answer names another dossier code");
  }

  @Override
  public Outcome<LookUp> lookUp(DossierKey key) {
    return asked(key)
        .then(
            answer ->
                new Outcome.Done<>(
                    answer instanceof LookUp.Found
                        ? new LookUp.Found(
                            new Receipt(
                                Objects.requireNonNull(key.code(), "asked by its code"),
                                key.reference()))
                        : answer));
  }

  private Outcome<LookUp> asked(DossierKey key) {
    if (reader == null) {
      return DvcSyncWords.nobodyToAsk();
    }
    return key.code() == null ? DvcSyncWords.noCode() : reader.lookUp(key);
  }

  @Override
  public Outcome<Progress> progress(Receipt receipt) {
    return read(receipt, found -> Objects.requireNonNull(reader, "asked").progress(found));
  }

  @Override
  public Outcome<List<HistoryEntry>> history(Receipt receipt) {
    return read(receipt, found -> Objects.requireNonNull(reader, "asked").history(found));
  }

  /** A reader knows a file by its id alone. */
  @Override
  public Outcome<List<StoredFile>> missing(Receipt receipt, List<StoredFile> sent) {
    Map<String, StoredFile> byId = new LinkedHashMap<>();
    sent.forEach(each -> byId.put(UploadedFile.of(each).id(), each));
    List<StoredFile> bare =
        byId.entrySet().stream()
            .map(each -> new StoredFile(each.getKey(), each.getValue().sha256()))
            .toList();
    return read(receipt, found -> Objects.requireNonNull(reader, "asked").missing(found, bare))
        .then(
            lacking ->
                new Outcome.Done<>(
                    lacking.stream()
                        .flatMap(each -> Optional.ofNullable(byId.get(each.id())).stream())
                        .toList()));
  }

  @Override
  public Outcome<List<ChargedFee>> fees(Receipt receipt) {
    return read(receipt, found -> Objects.requireNonNull(reader, "asked").fees(found));
  }

  @Override
  public Outcome<Content> result(Receipt receipt, ResultFile file) {
    return read(receipt, found -> Objects.requireNonNull(reader, "asked").result(found, file));
  }

  /** The reader has a key of its own for the same dossier. */
  private <T> Outcome<T> read(Receipt receipt, Function<Receipt, Outcome<T>> ask) {
    return asked(new DossierKey(receipt.reference(), receipt.id()))
        .then(
            answer ->
                answer instanceof LookUp.Found found
                    ? ask.apply(found.receipt())
                    : new Outcome.Unknown<>("the reader does not show the dossier yet"));
  }
}
