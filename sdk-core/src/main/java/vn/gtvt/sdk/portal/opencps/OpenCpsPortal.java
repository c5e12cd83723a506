package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
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
import vn.gtvt.sdk.portal.AccountRegistration;
import vn.gtvt.sdk.portal.AccountState;
import vn.gtvt.sdk.portal.Capabilities;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.HistoryEntry;
import vn.gtvt.sdk.portal.ListedProcedure;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Payer;
import vn.gtvt.sdk.portal.PaymentLink;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Supplement;
import vn.gtvt.sdk.portal.UploadLimits;
import vn.gtvt.sdk.portal.Withdrawal;
import vn.gtvt.sdk.text.Bilingual;

/**
 * An OpenCPS 2 portal as a receiver. Immutable and safe for concurrent use.
 *
 * <p>Our reference travels in {@code referenceUid}. The code that {@link #allocate} gives is the id
 * of the draft it opens; files are put into that draft, and handing it in is one step, which a
 * dossier that was handed in offers no more. What the portal does with a second draft under one
 * reference is not known, therefore it is asked before one is opened. The dossier code proper comes
 * with {@link Progress#number()} once an officer has received it. A reason for withdrawing has no
 * place in the portal's call and is not sent.
 */
public final class OpenCpsPortal implements Portal {
  private static final Capabilities CAPABILITIES =
      Capabilities.builder()
          .verified(PortalOperation.PROCEDURES, "wire 2.1.2, GET /serviceinfos")
          .verified(PortalOperation.ALLOCATE, "wire 2.1.2, POST /dossiers: opens a draft")
          .verified(PortalOperation.UPLOAD, "wire 2.1.2, POST /dossiers/{id}/files")
          .verified(PortalOperation.VERIFY, "wire 2.1.2, GET /dossiers/{id}/files and its bytes")
          .verified(PortalOperation.SUBMIT, "wire 2.1.2, PUT, nextactions, POST actions")
          .inferred(PortalOperation.LOOK_UP, "wire 2.1.2; that referenceUid is kept is inferred")
          .verified(PortalOperation.PROGRESS, "wire 2.1.2, GET /dossiers/{id}")
          .verified(PortalOperation.PAPERS, "wire 2.1.2, GET /dossiers/{id}/files")
          .verified(PortalOperation.HISTORY, "wire 2.1.2, GET /dossiers/{id}/logs")
          .verified(PortalOperation.SUPPLEMENT, "wire 2.1.2: files, PUT, the next action offered")
          .verified(PortalOperation.FEES, "wire 2.1.2, GET /dossiers/{id}/payment")
          .verified(PortalOperation.PAYMENT_LINK, "wire 2.1.6, POST /o/pgi/ppdvcqg/inittransaction")
          .verified(PortalOperation.WITHDRAW, "wire 2.1.2, POST cancelling, POST cancel")
          .inferred(PortalOperation.RESULT, "wire 2.1.2; that part type 2 is a result is inferred")
          .verified(PortalOperation.REGISTER_ACCOUNT, "wire 2.1.7, /registrations")
          .inferred(PortalOperation.ACCOUNT, "wire 2.1.7; meanings of registrationState inferred")
          .build();

  private final OpenCpsClient client;
  private final Drafts drafts;
  private final Papers papers;
  private final Follower follower;
  private final Amendments amendments;
  private final Money money;
  private final NewAccounts newAccounts;
  private final Registrations registrations;

  /**
   * Makes the receiver; caller and token source stay the caller's to close.
   *
   * @param forms the electronic form of each procedure that is filed
   */
  public OpenCpsPortal(
      OpenCpsSettings settings, HttpCaller http, TokenSource tokens, List<ElectronicForm> forms) {
    Map<ProcedureCode, ElectronicForm> known = new LinkedHashMap<>();
    forms.forEach(form -> known.put(form.procedure(), form));
    this.client = new OpenCpsClient(settings, http, tokens);
    this.registrations = new Registrations(client);
    this.drafts = new Drafts(client, registrations, Map.copyOf(known));
    this.papers = new Papers(client);
    this.follower = new Follower(client);
    this.amendments = new Amendments(client);
    this.money = new Money(client);
    this.newAccounts = new NewAccounts(client);
  }

  @Override
  public String name() {
    return "opencps";
  }

  /** The settings' time, but at least twice the read timeout in use. */
  @Override
  public Duration settleTime() {
    return client.settings().installation().settleTime(client.patience());
  }

  @Override
  public Optional<Capabilities> capabilities() {
    return Optional.of(CAPABILITIES);
  }

  @Override
  public Outcome<List<ListedProcedure>> procedures(String keyword) {
    return client
        .services(keyword)
        .then(
            found ->
                new Outcome.Done<>(
                    found.stream()
                        .map(ServiceRecord::procedure)
                        .filter(each -> !each.code().isEmpty())
                        .toList()));
  }

  /**
   * Tells what files the portal takes for each component of a procedure, so that one that is too
   * large is refused before anything is sent.
   *
   * @throws IllegalArgumentException if the settings do not name the procedure
   */
  public Outcome<UploadLimits> uploadLimits(ProcedureCode procedure) {
    OpenCpsService service =
        client
            .settings()
            .service(procedure)
            .orElseThrow(() -> new IllegalArgumentException("no settings for " + procedure));
    return client
        .template(service.templateNo())
        .then(template -> new Outcome.Done<>(PartTips.limits(template, service)));
  }

  @Override
  public Outcome<String> allocate(String reference, Dossier dossier) {
    return drafts.open(reference, dossier);
  }

  /** A file without its dossier has no place here. */
  @Override
  public Outcome<StoredFile> upload(Attachment file) {
    return new Outcome.NotSupported<>(
        new Bilingual(
            "Cổng này chỉ nhận tệp vào một hồ sơ đã tạo. Tạo hồ sơ trước rồi tải tệp lên.",
            "This portal takes files into a dossier only. Open the dossier first."));
  }

  @Override
  public Outcome<StoredFile> upload(DossierKey key, Dossier dossier, Attachment file) {
    return client
        .settings()
        .installation()
        .<StoredFile>refusal(file)
        .orElseGet(() -> papers.upload(key, dossier, file));
  }

  @Override
  public Outcome<StoredFile> verify(StoredFile stored) {
    return papers.verify(stored);
  }

  @Override
  public Outcome<Content> readBack(StoredFile stored) {
    return papers.readBack(stored);
  }

  @Override
  public Outcome<Receipt> submit(Submission submission) {
    return drafts.handIn(submission);
  }

  /** Reads the draft by its id, or the dossier by our reference; one not handed in is absent. */
  @Override
  public Outcome<LookUp> lookUp(DossierKey key) {
    return drafts.lookUp(key);
  }

  @Override
  public Outcome<Progress> progress(Receipt receipt) {
    return follower.progress(receipt);
  }

  /**
   * Tells where a dossier stands without a log-in, as anybody may ask who has its secret.
   *
   * @param idOrReference the portal's id of it, or our reference
   * @param secret what was given as its {@code password}; it travels in a header, not in an address
   */
  public Outcome<Progress> publicProgress(String idOrReference, String secret) {
    return client
        .inPublic(idOrReference, secret)
        .then(
            (JsonNode raw) -> {
              DossierRecord record = DossierRecord.of(raw);
              return record.isReadable()
                  ? new Outcome.Done<>(follower.progress(record, null, List.of()))
                  : new Outcome.Unknown<>("the answer names no dossier");
            });
  }

  @Override
  public Outcome<List<StoredFile>> missing(Receipt receipt, List<StoredFile> sent) {
    return papers.missing(receipt.id(), sent);
  }

  @Override
  public Outcome<List<HistoryEntry>> history(Receipt receipt) {
    return follower.history(receipt);
  }

  @Override
  public Outcome<String> supplement(Receipt receipt, Supplement supplement) {
    return amendments.supplement(receipt, supplement);
  }

  @Override
  public Outcome<Withdrawal> withdraw(Receipt receipt, String reason) {
    return amendments.withdraw(receipt);
  }

  @Override
  public Outcome<Content> result(Receipt receipt, ResultFile file) {
    return papers.result(receipt, file);
  }

  @Override
  public Outcome<List<ChargedFee>> fees(Receipt receipt) {
    return money.fees(receipt);
  }

  /** The gateway asks nothing about who pays: the page does. */
  @Override
  public Outcome<PaymentLink> paymentLink(Receipt receipt, Payer payer) {
    return money.link(receipt);
  }

  /**
   * Sends the bank's proof of a transfer (chứng từ chuyển khoản) for the fee that is asked for; an
   * officer reads it. What is said of the fee afterwards is returned.
   *
   * @param note for the officer; may be empty
   */
  public Outcome<List<ChargedFee>> proveTransfer(Receipt receipt, Attachment proof, String note) {
    return money.prove(receipt, proof, note);
  }

  /**
   * Opens an account on the portal for an organisation that has none; the portal then writes to its
   * e-mail address, and a person follows that letter or reads its code, see {@link #activate}.
   * Repeating it may open a second one.
   *
   * @param password the password to log in with later; a copy travels in the request
   * @return {@link Outcome.WaitsFor} a person if the portal asks for the code of a picture
   */
  public Outcome<OpenedAccount> openAccount(AccountRegistration registration, char[] password) {
    return newAccounts.open(RegistrationForm.account(registration, password));
  }

  /** Fetches the picture (captcha) that a person must read before an account is opened. */
  public Outcome<CaptchaPicture> captcha() {
    return newAccounts.captcha();
  }

  /**
   * Opens an account where the portal asks for the code of a picture; as {@link
   * #openAccount(AccountRegistration, char[])}.
   *
   * @param picture what the person was shown
   * @param typed what the person typed; nothing else ever stands here
   */
  public Outcome<OpenedAccount> openAccount(
      AccountRegistration registration, char[] password, CaptchaPicture picture, String typed) {
    return newAccounts.open(RegistrationForm.account(registration, password), picture, typed);
  }

  /**
   * Activates an account by the code of the portal's letter. Repeating it harms nobody.
   *
   * @param applicantId {@link OpenedAccount#applicantId()}
   * @param code what a person read in the letter
   */
  public Outcome<AccountState> activate(String applicantId, String code) {
    return newAccounts.activate(applicantId, code);
  }

  /** Registers with the agency that the registration names; the log-in itself must exist. */
  @Override
  public Outcome<AccountState> register(AccountRegistration registration) {
    return registrations.register(registration);
  }

  @Override
  public Outcome<AccountState> account() {
    return registrations
        .state()
        .then(
            state ->
                new Outcome.Done<>(
                    state.orElseGet(() -> AccountState.of(AccountState.Stage.NONE, ""))));
  }
}
