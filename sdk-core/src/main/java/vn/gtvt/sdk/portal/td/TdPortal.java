package vn.gtvt.sdk.portal.td;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.Capabilities;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.Guard;
import vn.gtvt.sdk.portal.HistoryEntry;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Payer;
import vn.gtvt.sdk.portal.PaymentLink;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Supplement;
import vn.gtvt.sdk.portal.Withdrawal;
import vn.gtvt.sdk.portal.wire.Query;
import vn.gtvt.sdk.portal.wire.TokenCalls;
import vn.gtvt.sdk.text.Bilingual;

/**
 * A portal of the TD family as a receiver. Immutable and safe for concurrent use.
 *
 * <p>The server makes the dossier code while it files, so an answer that is lost takes the code
 * with it; our reference stands at the end of the summary ({@code trichYeuHoSo}), by which the own
 * list is looked through (inferred). The receipt's id is the dossier code.
 */
public final class TdPortal implements Portal {
  private static final String TAKE_BACK = "3";
  private static final String ASK_BACK = "7";

  private final TdSettings settings;
  private final Map<String, ElectronicForm> forms;
  private final TokenCalls tokenCalls;
  private final TdCalls calls;
  private final TdSender sender;
  private final TdFiles files;
  private final TdFees fees;
  private final TdReading reading;

  /**
   * Makes the receiver; caller and token source stay the caller's to close.
   *
   * @param tokens usually {@link TdLogin}; of another the settings must name the sender
   * @param forms the forms of the procedures that are filed here
   * @throws NullPointerException if nobody names the sender
   */
  public TdPortal(
      TdSettings settings, HttpCaller http, TokenSource tokens, List<ElectronicForm> forms) {
    this.settings = settings;
    Map<String, ElectronicForm> known = new LinkedHashMap<>();
    forms.forEach(form -> known.put(form.procedure().text(), form));
    this.forms = Map.copyOf(known);
    this.tokenCalls = new TokenCalls(http, tokens, new TdMeaning());
    this.calls = new TdCalls(settings, tokenCalls);
    this.sender = new TdSender(settings, tokens);
    this.files = new TdFiles(settings, calls);
    this.fees = new TdFees(calls);
    this.reading = new TdReading(settings, calls, this.forms);
  }

  @Override
  public String name() {
    return "td";
  }

  /** The settings' time, but at least twice the read timeout in use. */
  @Override
  public Duration settleTime() {
    return settings.installation().settleTime(tokenCalls.patience());
  }

  @Override
  public Optional<Capabilities> capabilities() {
    return Optional.of(TdCapabilities.of(settings));
  }

  /** Under a sender of whom nothing was seen yet, the own list may be somebody else's. */
  @Override
  public Guard guard() {
    return sender.isProved() ? Guard.LOOK_UP : Guard.PERSON;
  }

  @Override
  public Outcome<StoredFile> upload(Attachment file) {
    return files.upload(file);
  }

  @Override
  public Outcome<StoredFile> verify(StoredFile stored) {
    return files.verify(stored);
  }

  @Override
  public Outcome<Content> readBack(StoredFile stored) {
    return files.readBack(stored);
  }

  @Override
  public Outcome<Receipt> submit(Submission submission) {
    ElectronicForm form = forms.get(submission.dossier().procedure().text());
    if (form == null) {
      return noForm(submission.dossier().procedure().text());
    }
    Optional<PostalAddress> seat = form.seat(submission.dossier());
    if (seat.isEmpty()) {
      return new Outcome.Refused<>(
          new Bilingual(
              "Hồ sơ thiếu địa chỉ của chủ hồ sơ. Bổ sung địa chỉ rồi nộp lại.",
              "The dossier lacks the owner's address. Add it and file again."));
    }
    sender.files(submission.reference());
    return calls
        .post(
            "td.submit",
            "HoSo/NopTrucTuyen",
            SubmitMessage.body(settings, sender.name(), submission, form, seat.get()))
        .then(
            data ->
                data.isTextual() && !data.textValue().isBlank()
                    ? new Outcome.Done<>(
                        new Receipt(data.textValue().strip(), submission.reference()))
                    : new Outcome.Unknown<>("the answer holds no dossier code"));
  }

  private static <T> Outcome<T> noForm(String procedure) {
    return new Outcome.NotSupported<>(
        new Bilingual(
            "Chưa có biểu mẫu điện tử của thủ tục "
                + procedure
                + " cho cổng này. Làm việc này trực tiếp trên cổng.",
            "There is no electronic form of procedure "
                + procedure
                + " for this portal. Do it on its own site."));
  }

  @Override
  public Outcome<LookUp> lookUp(DossierKey key) {
    Outcome<LookUp> answer = reading.byReference(key.reference());
    if (answer instanceof Outcome.Done<LookUp> done && done.value() instanceof LookUp.Found) {
      sender.saw(key.reference());
    }
    return answer;
  }

  @Override
  public Outcome<Progress> progress(Receipt receipt) {
    Outcome<Progress> answer = reading.progress(receipt.id());
    if (answer instanceof Outcome.Done<Progress>) {
      sender.saw(receipt.reference());
    }
    return answer;
  }

  @Override
  public Outcome<List<StoredFile>> missing(Receipt receipt, List<StoredFile> sent) {
    return reading.missing(receipt.id(), sent);
  }

  @Override
  public Outcome<List<HistoryEntry>> history(Receipt receipt) {
    String key = settings.historyKey();
    return key == null ? Portal.super.history(receipt) : reading.history(receipt.id(), key);
  }

  @Override
  public Outcome<String> supplement(Receipt receipt, Supplement supplement) {
    Outcome<TdDossier> dossier = TokenCalls.before(calls.byCode(receipt.id()));
    return dossier.then(
        read -> {
          ElectronicForm form = forms.get(read.procedure());
          return form == null
              ? noForm(read.procedure())
              : TokenCalls.before(reading.wanted(read.id()))
                  .then(open -> send(read, open, supplement, form));
        });
  }

  private Outcome<String> send(
      TdDossier dossier, TdSupplement open, Supplement supplement, ElectronicForm form) {
    boolean isStillAsked =
        dossier.wantsPapers(settings.installation().statuses())
            && open.id().equals(supplement.request())
            && open.hasComponents();
    return isStillAsked
        ? calls
            .put(
                "td.sendSupplement",
                "HoSo/CongDanGuiBoSung/" + Query.escaped(dossier.id()),
                open.body(supplement, form))
            .then(data -> new Outcome.Done<>(supplement.request()))
        : new Outcome.Refused<>(
            new Bilingual(
                "Yêu cầu bổ sung này không còn trên cổng. Xem yêu cầu mới rồi nộp lại.",
                "This request for papers is not on the portal any more. Look at the new one and"
                    + " answer that."));
  }

  /**
   * Takes back what nobody has taken up, and asks for the rest. The portal answers failure whether
   * or not it happened: only reading the dossier tells.
   */
  @Override
  public Outcome<Withdrawal> withdraw(Receipt receipt, String reason) {
    return TokenCalls.before(calls.byCode(receipt.id()))
        .then(
            dossier -> {
              boolean isNew =
                  dossier
                      .status(settings.installation().statuses())
                      .equals(DossierStatus.REGISTERED);
              Outcome<?> sent =
                  calls.put(
                      "td.withdraw",
                      "HoSo/thaydoitrangthaihoso?id=" + Query.escaped(dossier.id()),
                      Map.of(
                          "trangThaiHoSoId", isNew ? TAKE_BACK : ASK_BACK, "lyDoThuHoi", reason));
              return sent instanceof Outcome.Done<?> || sent instanceof Outcome.Unknown<?>
                  ? withdrawn(receipt.id())
                  : sent.notDone();
            });
  }

  private Outcome<Withdrawal> withdrawn(String code) {
    Outcome<TdDossier> after = calls.byCode(code);
    if (after instanceof Outcome.Done<TdDossier> done) {
      DossierStatus status = done.value().status(settings.installation().statuses());
      if (status.equals(DossierStatus.STOPPED)) {
        return new Outcome.Done<>(Withdrawal.DONE);
      }
      if (status.equals(DossierStatus.WITHDRAWAL_ASKED)) {
        return new Outcome.Done<>(Withdrawal.ASKED);
      }
    }
    return new Outcome.Unknown<>("the dossier does not show the withdrawal");
  }

  @Override
  public Outcome<List<ChargedFee>> fees(Receipt receipt) {
    return fees.of(receipt.id());
  }

  @Override
  public Outcome<PaymentLink> paymentLink(Receipt receipt, Payer payer) {
    return fees.link(receipt.id(), payer);
  }

  @Override
  public Outcome<Content> result(Receipt receipt, ResultFile file) {
    return files.content(file);
  }
}
