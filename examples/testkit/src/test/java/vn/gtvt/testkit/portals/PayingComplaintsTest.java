package vn.gtvt.testkit.portals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Payer;
import vn.gtvt.sdk.portal.PaymentLink;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.opencps.OpenCpsPortal;

/** What users of the real portals complain of when they pay (wire facts 4, rows 4 and 5). */
class PayingComplaintsTest {
  private static final Payer PAYER = new Payer("Công ty Giả", null, "Số 0 phố Giả", null);

  @TempDir Path temp;

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  /** Row 4. */
  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"OPENCPS", "TD"})
  void whetherAFeeWasPaidIsAskedOfThePortalAndNotOfTheBrowserThatNeverCameBack(Dialect dialect) {
    try (Journey journey = Journey.begin(dialect, temp)) {
      Filing filing = journey.asksForTheFee(BadgeDossiers.of("HS1"));
      Receipt receipt = filing.receipt().orElseThrow();
      PaymentLink link = done(journey.portal().paymentLink(receipt, PAYER));
      assertThat(done(journey.portal().fees(receipt)))
          .extracting(ChargedFee::state)
          .doesNotContain(ChargedFee.State.PAID);

      journey.pay(link.page());

      assertThat(done(journey.portal().fees(receipt)))
          .extracting(ChargedFee::state)
          .containsOnly(ChargedFee.State.PAID);
      filing = journey.later(filing, Duration.ofDays(10));
      assertThat(filing.state()).isEqualTo(FilingState.FINISHED);
    }
  }

  /** Row 4, for those who pay at their bank. */
  @Test
  void theProofOfATransferIsHandedInAndTheFeeIsPaidOnceAnOfficerHasReadIt() {
    try (Journey journey = Journey.begin(Dialect.OPENCPS, temp)) {
      Filing filing = journey.asksForTheFee(BadgeDossiers.of("HS1"));
      Receipt receipt = filing.receipt().orElseThrow();
      OpenCpsPortal portal = (OpenCpsPortal) journey.portal();
      Attachment proof = BadgeDossiers.of("HS1").attachments().get(0);

      assertThat(done(portal.proveTransfer(receipt, proof, "chuyển khoản")))
          .extracting(ChargedFee::state)
          .doesNotContain(ChargedFee.State.PAID, ChargedFee.State.DUE);

      filing = journey.later(filing, Duration.ofDays(10));
      assertThat(done(portal.fees(receipt)))
          .extracting(ChargedFee::state)
          .containsOnly(ChargedFee.State.PAID);
      assertThat(filing.state()).isEqualTo(FilingState.FINISHED);
    }
  }

  /** Row 5. */
  @Test
  void aPaymentThatFailedIsTriedAgainUnderATransactionOfItsOwn() {
    try (Journey journey = Journey.begin(Dialect.TD, temp)) {
      Filing filing = journey.asksForTheFee(BadgeDossiers.of("HS1"));
      Receipt receipt = filing.receipt().orElseThrow();
      PaymentLink given = done(journey.portal().paymentLink(receipt, PAYER));
      journey
          .sandbox
          .faults()
          .next(
              "td.initPayment",
              Fault.answer(500, "duplicate key value violates unique constraint: Hệ thống"));

      assertThat(journey.portal().paymentLink(receipt, PAYER)).isInstanceOf(Outcome.Unknown.class);
      PaymentLink again = done(journey.portal().paymentLink(receipt, PAYER));

      assertThat(again.transaction()).isNotBlank().isNotEqualTo(given.transaction());
      journey.pay(again.page());
      assertThat(done(journey.portal().fees(receipt)))
          .extracting(ChargedFee::state)
          .containsOnly(ChargedFee.State.PAID);
      assertThat(journey.held(filing)).hasSize(1);
    }
  }
}
