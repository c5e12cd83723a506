package vn.gtvt.sdk.portal.igate;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.Capabilities;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.HistoryEntry;
import vn.gtvt.sdk.portal.ListedProcedure;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.TokenCalls;
import vn.gtvt.sdk.text.Bilingual;

/**
 * An iGate 2.0 portal as a receiver. Immutable and safe for concurrent use.
 *
 * <p>The dossier code is allocated before filing and is the only key by which a dossier is found;
 * our reference stands in the note of the form for a person to read. Nothing shows that the portal
 * refuses the same code twice, so the engine asks before it repeats. Where the portal wants a
 * captcha, the filing waits for a person.
 */
public final class IgatePortal implements Portal {
  private static final String OWN_SITE_VI = "Làm việc này trực tiếp trên cổng: ";
  private static final String OWN_SITE_EN = "Do it on the portal: ";

  private final IgateSettings settings;
  private final Map<ProcedureCode, ElectronicForm> forms;
  private final TokenCalls calls;
  private final IgateCatalogue catalogue;
  private final IgateFiles files;
  private final IgateFiling filing;
  private final IgateReading reading;

  /**
   * Makes the receiver; caller and token source stay the caller's to close.
   *
   * @param tokens the user's own log-in, by password or by a person
   * @param forms the forms of the procedures that are filed here
   */
  public IgatePortal(
      IgateSettings settings, HttpCaller http, TokenSource tokens, List<ElectronicForm> forms) {
    this.settings = settings;
    Map<ProcedureCode, ElectronicForm> known = new LinkedHashMap<>();
    forms.forEach(form -> known.put(form.procedure(), form));
    this.forms = Map.copyOf(known);
    this.calls = new TokenCalls(http, tokens, new IgateMeaning(settings.portal()));
    this.catalogue = new IgateCatalogue(settings, calls);
    this.files = new IgateFiles(settings, calls);
    this.filing = new IgateFiling(settings, calls, catalogue);
    this.reading = new IgateReading(settings, calls);
  }

  @Override
  public String name() {
    return "igate";
  }

  /** The settings' time, but at least twice the read timeout in use. */
  @Override
  public Duration settleTime() {
    return settings.installation().settleTime(calls.patience());
  }

  @Override
  public Optional<Capabilities> capabilities() {
    return Optional.of(IgateCapabilities.of(settings));
  }

  @Override
  public Outcome<List<ListedProcedure>> procedures(String keyword) {
    return catalogue.procedures(keyword);
  }

  @Override
  public Outcome<String> allocate(String reference, Dossier dossier) {
    return catalogue
        .procedure(dossier.procedure())
        .then(
            procedure ->
                catalogue
                    .agency(procedure)
                    .then(agency -> catalogue.pattern(agency, Fields.text(procedure, "id")))
                    .then(pattern -> catalogue.nextCode(pattern, Fields.text(procedure, "code"))));
  }

  @Override
  public Outcome<StoredFile> upload(Attachment file) {
    return files.upload(file);
  }

  @Override
  public Outcome<StoredFile> verify(StoredFile stored) {
    return settings.readsBack() ? files.verify(stored) : Portal.super.verify(stored);
  }

  @Override
  public Outcome<Content> readBack(StoredFile stored) {
    return settings.readsBack() ? files.readBack(stored) : Portal.super.readBack(stored);
  }

  @Override
  public Outcome<Receipt> submit(Submission submission) {
    ElectronicForm form = forms.get(submission.dossier().procedure());
    return form == null
        ? new Outcome.NotSupported<>(
            new Bilingual(
                "Chưa có biểu mẫu điện tử của thủ tục "
                    + submission.dossier().procedure()
                    + " cho cổng này. "
                    + OWN_SITE_VI
                    + settings.portal(),
                "There is no electronic form of procedure "
                    + submission.dossier().procedure()
                    + " for this portal. "
                    + OWN_SITE_EN
                    + settings.portal()))
        : filing.file(submission, form);
  }

  @Override
  public Outcome<LookUp> lookUp(DossierKey key) {
    String code = key.code();
    return code == null
        ? new Outcome.NotSupported<>(
            new Bilingual(
                "Cổng chỉ tra cứu được theo mã hồ sơ, mà mã không còn. Tìm hồ sơ trên cổng theo ghi"
                    + " chú "
                    + key.reference()
                    + ".",
                "The portal finds dossiers by their code only, and the code is not known any more."
                    + " Look there for the note "
                    + key.reference()
                    + "."))
        : reading.byCode(code, key.reference());
  }

  @Override
  public Outcome<Progress> progress(Receipt receipt) {
    return reading.progress(receipt.id());
  }

  @Override
  public Outcome<List<StoredFile>> missing(Receipt receipt, List<StoredFile> sent) {
    return reading.missing(receipt.id(), sent);
  }

  @Override
  public Outcome<List<HistoryEntry>> history(Receipt receipt) {
    IgateNames.History names = settings.names().history();
    return names == null ? Portal.super.history(receipt) : reading.history(receipt.id(), names);
  }

  @Override
  public Outcome<List<ChargedFee>> fees(Receipt receipt) {
    return reading.fees(receipt.id());
  }

  @Override
  public Outcome<Content> result(Receipt receipt, ResultFile file) {
    return settings.names().results() == null
        ? Portal.super.result(receipt, file)
        : files.content(file);
  }
}
