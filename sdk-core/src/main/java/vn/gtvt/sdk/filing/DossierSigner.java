package vn.gtvt.sdk.filing;

import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Outcome;

/**
 * Signs the papers of a dossier that need a signature (ký số).
 *
 * <p>Implementations are safe for concurrent use and harm nobody when repeated: a dossier whose
 * signing was cut off is signed again from its unsigned papers.
 */
@FunctionalInterface
public interface DossierSigner {
  /**
   * Signs.
   *
   * @param reference our reference, under which a remote approval may be asked for again
   * @return {@link Outcome.Done} with the dossier holding signed papers; {@link Outcome.WaitsFor} a
   *     person who approves
   */
  Outcome<Dossier> sign(String reference, Dossier dossier);

  /** Hears that the signed papers are in the journal: what was kept for them is of no use now. */
  default void kept(String reference) {}
}
