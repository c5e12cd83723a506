package vn.gtvt.sdk.filing;

import java.time.LocalDate;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.AccountState;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Portal;

/**
 * Lets nothing leave before the organisation's account is approved: the filing waits with what a
 * person can do. Immutable and safe for concurrent use.
 *
 * <p>A receiver that does not tell the state of accounts is not asked; there the log-in decides.
 */
public final class AccountPreflight implements Preflight {
  private final Portal portal;

  /** Makes one that asks this receiver. */
  public AccountPreflight(Portal portal) {
    this.portal = portal;
  }

  @Override
  public Outcome<Dossier> ready(Dossier dossier, LocalDate day) {
    Outcome<AccountState> state = portal.account();
    return state instanceof Outcome.NotSupported<AccountState>
        ? new Outcome.Done<>(dossier)
        : state.then(
            known ->
                known
                    .waiting()
                    .<Outcome<Dossier>>map(Outcome.WaitsFor::new)
                    .orElseGet(() -> new Outcome.Done<>(dossier)));
  }
}
