package vn.gtvt.sdk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.filing.SupplementAnswer;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.portal.opencps.OpenCpsLogin;
import vn.gtvt.sdk.portal.opencps.OpenCpsPortal;
import vn.gtvt.sdk.portal.opencps.OpenCpsService;
import vn.gtvt.sdk.portal.opencps.OpenCpsSettings;

/** OpenCPS from the draft to the paper issued, against a stand-in that does not know this code. */
class OpenCpsAtWorkTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Attachment FIRST = AtTheSandbox.paper("request-paper", "a.pdf");
  private static final Attachment SECOND = AtTheSandbox.paper("request-paper", "b.pdf");

  @TempDir Path folder;

  private AtTheSandbox at;
  private OpenCpsPortal portal;

  @BeforeEach
  void open() {
    at =
        new AtTheSandbox(
            folder,
            place -> {
              OpenCpsSettings settings =
                  OpenCpsSettings.at(place.at("/opencps"), 35417)
                      .service(
                          AtTheSandbox.PROCEDURE,
                          new OpenCpsService(
                              "2.002288",
                              "SBX-XD",
                              "2.002288.T1",
                              Map.of("request-paper", "TP1", "extra-paper", "TP2"),
                              "TP1"))
                      .payments(Map.of(2L, ChargedFee.State.PAID))
                      .build();
              OpenCpsLogin login =
                  place.closing(
                      new OpenCpsLogin(
                          settings, place.http, place.clock, "cong-ty", "sandbox".toCharArray()),
                      OpenCpsLogin::close);
              return new OpenCpsPortal(settings, place.http, login, List.of(AtTheSandbox.form()));
            });
    portal = (OpenCpsPortal) at.portal;
  }

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void aDossierIsFiledOnceFollowedAndItsPaperKept() {
    Filing filing = at.runFor(Duration.ofMinutes(1), at.file(FIRST, SECOND));
    assertThat(stored(filing).submissions()).isEqualTo(1);
    assertThat(stored(filing).files()).hasSize(2);

    Filing done = at.runFor(DAY.multipliedBy(4), filing);
    assertThat(done.state()).isEqualTo(FilingState.FINISHED);
    assertThat(at.engine.results(done.id())).hasSize(1);
    assertThat(done.progress().orElseThrow().number()).isNotBlank();
    Receipt receipt = done.receipt().orElseThrow();
    assertThat(((Outcome.Done<List<HistoryEntry>>) portal.history(receipt)).value()).isNotEmpty();
    assertThat(((Outcome.Done<List<ListedProcedure>>) portal.procedures("")).value()).isNotEmpty();
  }

  @Test
  void papersThatAreAskedForAreHandedInOnce() {
    at.sandbox.plans().lay("opencps", "", "SUPPLEMENT");
    Filing asked = at.runFor(DAY, at.file(FIRST));
    SupplementRequest request = asked.progress().orElseThrow().openRequest().orElseThrow();
    assertThat(request.wanted().get(0).component()).isEqualTo("extra-paper");

    at.engine.answer(
        asked.id(),
        new SupplementAnswer(
            request.id(), List.of(AtTheSandbox.paper("extra-paper", "c.pdf")), "Đã bổ sung"));
    Filing done = at.runFor(DAY.multipliedBy(4), asked);

    assertThat(done.state()).isEqualTo(FilingState.FINISHED);
    assertThat(stored(done).answers()).isEqualTo(1);
    assertThat(stored(done).files()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aFeeIsToldAndItsPageGivenAndWhatIsPaidIsAskedAndNotBelieved() {
    at.sandbox.plans().lay("opencps", "", "PAY");
    Filing asked = at.runFor(Duration.ofHours(3), at.file(FIRST));
    assertThat(asked.waiting().orElseThrow().what()).isEqualTo(Awaited.PAYMENT);
    Receipt receipt = asked.receipt().orElseThrow();

    assertThat(fees(receipt))
        .singleElement()
        .satisfies(
            fee -> {
              assertThat(fee.amount()).isEqualTo(200_000);
              assertThat(fee.state()).isEqualTo(ChargedFee.State.DUE);
            });
    PaymentLink link =
        ((Outcome.Done<PaymentLink>)
                portal.paymentLink(receipt, new Payer("Công ty Giả", null, "1 phố Giả", null)))
            .value();
    at.http.call(HttpCall.postForm("pay", link.page(), Map.of()));
    assertThat(fees(receipt).get(0).state()).isEqualTo(ChargedFee.State.PAID);
    assertThat(at.runFor(DAY.multipliedBy(4), asked).state()).isEqualTo(FilingState.FINISHED);
  }

  private List<ChargedFee> fees(Receipt receipt) {
    return ((Outcome.Done<List<ChargedFee>>) portal.fees(receipt)).value();
  }

  @Test
  void aDossierIsWithdrawnBeforeAndAfterItWasReceived() {
    Filing early = at.runFor(Duration.ofMinutes(1), at.file(FIRST));
    at.engine.withdraw(early.id(), "đổi xe");
    assertThat(at.runFor(Duration.ofMinutes(5), early).state()).isEqualTo(FilingState.WITHDRAWN);

    Filing late = at.runFor(Duration.ofHours(3), at.file(SECOND));
    at.engine.withdraw(late.id(), "đổi xe");
    Filing done = at.runFor(DAY.multipliedBy(2), late);
    assertThat(done.state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(stored(done).withdrawals()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "create,CUT_AFTER",
    "create,LATE",
    "create,JUNK",
    "create,CUT_BEFORE",
    "update,CUT_AFTER",
    "form,JUNK",
    "nextActions,JUNK",
    "action,CUT_AFTER",
    "action,CUT_BEFORE",
    "action,LATE",
    "action,JUNK",
    "action,HALF",
    "upload,CUT_AFTER",
    "upload,UNREADABLE",
    "create,TOO_EARLY",
    "create,DRIFT",
    "files,JUNK",
    "read,JUNK",
    "download,HALF",
    "login,JUNK"
  })
  void whateverIsLostItIsThereOnce(String operation, String trouble) {
    at.sandbox.faults().next("opencps." + operation, fault(trouble));

    Filing done = at.runFor(DAY.multipliedBy(5), at.file(FIRST, SECOND));

    assertThat(at.sandbox.faults().hits()).isNotEmpty();
    assertThat(done.state()).isEqualTo(FilingState.FINISHED);
    assertThat(at.sandbox.portals().filedTwice("opencps")).isEmpty();
    assertThat(stored(done).submissions()).isEqualTo(1);
    assertThat(stored(done).files()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void theSecondFileOfAPartThatWasLostSilentlyIsSentAgain() {
    Filing filing = at.file(FIRST, SECOND);
    at.sandbox.faults().nextFor("opencps.upload", filing.reference(), 1, Fault.loseSecond());

    Filing done = at.runFor(Duration.ofHours(2), filing);

    assertThat(at.sandbox.faults().hits(FaultKind.LOSE_SECOND)).isEqualTo(1);
    assertThat(stored(done).submissions()).isEqualTo(1);
    assertThat(stored(done).files()).hasSize(2);
  }

  private static Fault fault(String trouble) {
    return switch (trouble) {
      case "CUT_AFTER" -> Fault.cutAfterWrite();
      case "CUT_BEFORE" -> Fault.cutBeforeWrite();
      case "LATE" -> Fault.lateWrite();
      case "HALF" -> Fault.halfBody();
      case "UNREADABLE" -> Fault.unreadable();
      case "TOO_EARLY" -> Fault.tooEarly(Duration.ofMinutes(10));
      case "DRIFT" -> Fault.drift(Duration.ofHours(6));
      default -> Fault.junk();
    };
  }

  private PortalDossier stored(Filing filing) {
    List<PortalDossier> found = at.sandbox.portals().of("opencps", filing.reference());
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
