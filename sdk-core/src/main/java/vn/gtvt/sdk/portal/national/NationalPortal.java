package vn.gtvt.sdk.portal.national;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.Capabilities;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Guard;
import vn.gtvt.sdk.portal.ListedProcedure;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.wire.Shown;
import vn.gtvt.sdk.text.Bilingual;

/**
 * The national portal, to be read and never to be written to: the catalogue is open, a dossier is
 * told to a registered agency's adapter only. Immutable and safe for concurrent use.
 *
 * <p>It serves as the reader of a receiver that cannot be asked. A dossier is found by its code and
 * appears when its agency has sent it on; therefore absence here proves nothing ({@link
 * Guard#PERSON}).
 */
public final class NationalPortal implements Portal {
  private static final int PAGE = 100;
  private static final int MOST_PAGES = 200;
  private static final String READ_ONLY = "wire 1.2: only agencies may write";
  private static final Capabilities CAPABILITIES =
      Capabilities.builder()
          .verified(PortalOperation.PROCEDURES, "wire 1.1, procedure_advanced_search_service_v2")
          .absent(PortalOperation.ALLOCATE, READ_ONLY)
          .absent(PortalOperation.UPLOAD, READ_ONLY)
          .absent(PortalOperation.VERIFY, READ_ONLY)
          .absent(PortalOperation.SUBMIT, READ_ONLY)
          .verified(PortalOperation.LOOK_UP, "wire 1.2, TraCuuHoSo by mahoso")
          .inferred(PortalOperation.PROGRESS, "wire 1.2.1; that TraCuuHoSo answers it is inferred")
          .inferred(
              PortalOperation.PAPERS, "wire 1.2.1, TaiLieuNop of TraCuuHoSo, where it is told")
          .absent(PortalOperation.HISTORY, "wire 1.2: CapNhatTienDoHoSoMC is written, not read")
          .absent(PortalOperation.SUPPLEMENT, READ_ONLY)
          .inferred(PortalOperation.FEES, "wire 1.2.1, DanhSachLePhi of TraCuuHoSo")
          .absent(PortalOperation.PAYMENT_LINK, "wire 1.5: an agency begins a payment")
          .absent(PortalOperation.WITHDRAW, READ_ONLY)
          .absent(PortalOperation.RESULT, "wire 1.2.1 lists results; how one is fetched is unknown")
          .absent(PortalOperation.REGISTER_ACCOUNT, "wire 1.6: by VNeID, by a person")
          .absent(PortalOperation.ACCOUNT, "wire 1.6: by VNeID, by a person")
          .build();

  private final NationalClient client;

  /**
   * Makes the receiver; caller and session source stay the caller's to close.
   *
   * @param sessions usually {@link NationalLogin}; the catalogue does without
   */
  public NationalPortal(NationalSettings settings, HttpCaller http, TokenSource sessions) {
    this.client = new NationalClient(settings, http, sessions);
  }

  @Override
  public String name() {
    return "national";
  }

  @Override
  public Duration settleTime() {
    return client.patience().multipliedBy(2);
  }

  @Override
  public Optional<Capabilities> capabilities() {
    return Optional.of(CAPABILITIES);
  }

  @Override
  public Guard guard() {
    return Guard.PERSON;
  }

  /** The catalogue cannot tell "none" from "not understood": an empty list proves nothing. */
  @Override
  public Outcome<List<ListedProcedure>> procedures(String keyword) {
    List<ListedProcedure> found = new ArrayList<>();
    for (int page = 1; page <= MOST_PAGES; page++) {
      Outcome<NationalClient.Page> read = client.catalogue(new CatalogueQuery(keyword, page, PAGE));
      if (!(read instanceof Outcome.Done<NationalClient.Page> done)) {
        return read.notDone();
      }
      found.addAll(done.value().procedures());
      if (done.value().size() < PAGE) {
        return new Outcome.Done<>(List.copyOf(found));
      }
    }
    return new Outcome.Unknown<>("the catalogue does not end");
  }

  @Override
  public Outcome<StoredFile> upload(Attachment file) {
    return readOnly();
  }

  @Override
  public Outcome<Receipt> submit(Submission submission) {
    return readOnly();
  }

  /** Looks up by the code, the only key there; the receipt is the code. */
  @Override
  public Outcome<LookUp> lookUp(DossierKey key) {
    String code = key.code();
    if (code == null) {
      return new Outcome.NotSupported<>(
          new Bilingual(
              "Cổng Dịch vụ công quốc gia chỉ tra cứu theo mã hồ sơ, mà hồ sơ này chưa có mã. Hỏi"
                  + " cơ quan tiếp nhận.",
              "The national portal looks up by the dossier code only, and this one has none yet."
                  + " Ask the agency."));
    }
    return client
        .find(code)
        .then(
            found ->
                new Outcome.Done<>(
                    found.stream().anyMatch(each -> each.isOf(code))
                        ? new LookUp.Found(new Receipt(code, key.reference()))
                        : new LookUp.Absent()));
  }

  @Override
  public Outcome<Progress> progress(Receipt receipt) {
    return one(receipt).then(dossier -> new Outcome.Done<>(dossier.progress()));
  }

  @Override
  public Outcome<List<StoredFile>> missing(Receipt receipt, List<StoredFile> sent) {
    return one(receipt).then(dossier -> Shown.missing(dossier.files(), sent));
  }

  @Override
  public Outcome<List<ChargedFee>> fees(Receipt receipt) {
    return one(receipt).then(NationalDossier::fees);
  }

  private Outcome<NationalDossier> one(Receipt receipt) {
    return client
        .find(receipt.id())
        .then(
            found ->
                found.stream()
                    .filter(each -> each.isOf(receipt.id()))
                    .findFirst()
                    .<Outcome<NationalDossier>>map(Outcome.Done::new)
                    .orElseGet(() -> new Outcome.Unknown<>("the national portal shows none yet")));
  }

  private static <T> Outcome<T> readOnly() {
    return new Outcome.NotSupported<>(
        new Bilingual(
            "Cổng Dịch vụ công quốc gia chỉ cho tra cứu, không nhận hồ sơ từ phần mềm của doanh"
                + " nghiệp. Nộp qua cổng của cơ quan giải quyết.",
            "The national portal can only be looked at; it takes no dossiers from a company's"
                + " program. File at the portal of the agency."));
  }
}
