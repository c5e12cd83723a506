package vn.gtvt.testkit.portals;

import java.util.List;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.AccountRegistration;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Payer;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Supplement;

/** Calls each operation of the contract. */
final class Calls {
  private Calls() {}

  static Outcome<?> call(
      Portal portal, PortalOperation operation, DossierKey key, Receipt receipt) {
    Dossier dossier = BadgeDossiers.of("thử");
    Attachment file = dossier.attachments().get(0);
    return switch (operation) {
      case PROCEDURES -> portal.procedures("");
      case ALLOCATE -> portal.allocate(key.reference(), dossier);
      case UPLOAD -> portal.upload(key, dossier, file);
      case VERIFY -> portal.verify(new StoredFile("1", file.sha256()));
      case SUBMIT -> portal.submit(new Submission(key.reference(), key.code(), dossier, List.of()));
      case LOOK_UP -> portal.lookUp(key);
      case PROGRESS -> portal.progress(receipt);
      case PAPERS -> portal.missing(receipt, List.of(new StoredFile("1", file.sha256())));
      case HISTORY -> portal.history(receipt);
      case SUPPLEMENT -> portal.supplement(receipt, new Supplement("1", List.of(), null));
      case FEES -> portal.fees(receipt);
      case PAYMENT_LINK ->
          portal.paymentLink(receipt, new Payer("Công ty Giả", null, "Số 0 phố Giả", null));
      case WITHDRAW -> portal.withdraw(receipt, "thử");
      case RESULT -> portal.result(receipt, new ResultFile("1", "1.pdf", "application/pdf", null));
      case REGISTER_ACCOUNT ->
          portal.register(
              new AccountRegistration(
                  "Công ty Giả",
                  "2300000004",
                  null,
                  BadgeDossiers.SEAT,
                  "Trần Thị Giả",
                  "Trần Thị Giả",
                  "0200000001",
                  "a@example.vn",
                  null,
                  null,
                  List.of()));
      case ACCOUNT -> portal.account();
    };
  }
}
