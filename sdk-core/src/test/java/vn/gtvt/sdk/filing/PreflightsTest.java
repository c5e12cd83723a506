package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.AccountState;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.UploadLimits;
import vn.gtvt.sdk.portal.recorded.PlainForm;

class PreflightsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

  private final Dossier dossier = PlainForm.dossier();

  /** A receiver of which only the account is asked. */
  private static final class Accounts extends Receiver {
    private final Outcome<AccountState> state;

    Accounts(Outcome<AccountState> state) {
      this.state = state;
    }

    @Override
    public Outcome<AccountState> account() {
      return state;
    }
  }

  private Outcome<Dossier> ready(Outcome<AccountState> state) {
    return new AccountPreflight(new Accounts(state)).ready(dossier, DAY);
  }

  @Test
  void aDossierWaitsUntilTheAccountIsApproved() {
    Outcome.WaitsFor<Dossier> waits =
        (Outcome.WaitsFor<Dossier>)
            ready(new Outcome.Done<>(AccountState.of(AccountState.Stage.PENDING, "1")));
    assertThat(waits.waiting().what()).isEqualTo(Awaited.ACCOUNT);
    assertThat(ready(new Outcome.Done<>(AccountState.of(AccountState.Stage.APPROVED, "2"))))
        .isEqualTo(new Outcome.Done<>(dossier));
    assertThat(ready(new Outcome.NotSent<>("x"))).isInstanceOf(Outcome.NotSent.class);
  }

  @Test
  void aFileThatIsTooLargeIsRefusedBeforeAnythingLeaves() {
    UploadLimits limits = UploadLimits.none().every(1 << 20, Set.of("application/pdf"));
    assertThat(new UploadPreflight(limits).ready(dossier, DAY)).isInstanceOf(Outcome.Done.class);
    assertThat(
            new UploadPreflight(limits.component("request-paper", 3, Set.of())).ready(dossier, DAY))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(new UploadPreflight(limits.every(1 << 20, Set.of("image/png"))).ready(dossier, DAY))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void twoLooksFollowEachOther() {
    Preflight refuses = new UploadPreflight(UploadLimits.none().every(1, Set.of()));
    Preflight passes = new UploadPreflight(UploadLimits.none());
    assertThat(passes.and(refuses).ready(dossier, DAY)).isInstanceOf(Outcome.Refused.class);
    assertThat(passes.and(passes).ready(dossier, DAY)).isInstanceOf(Outcome.Done.class);
  }
}
