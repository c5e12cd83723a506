package vn.gtvt.sdk.filing;

import java.time.LocalDate;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Outcome;

/**
 * A last look at a dossier before anything of it leaves: is it complete under the law of the day,
 * is the health certificate synchronised, is the violation look-up up?
 *
 * <p>Implementations are safe for concurrent use and harm nobody when repeated.
 */
@FunctionalInterface
public interface Preflight {
  /**
   * Looks at a dossier.
   *
   * @param day the day in Vietnam
   * @return {@link Outcome.Done} with the dossier to file; {@link Outcome.Refused} with what is
   *     wrong; {@link Outcome.WaitsFor} what is not there yet
   */
  Outcome<Dossier> ready(Dossier dossier, LocalDate day);

  /** Returns a look that takes this one first, and the other only if it let the dossier through. */
  default Preflight and(Preflight next) {
    return (dossier, day) -> ready(dossier, day).then(ready -> next.ready(ready, day));
  }
}
