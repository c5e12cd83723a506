package vn.gtvt.sdk.license.violation;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.Preflight;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Lets no dossier leave while a violation of one of the applicant's vehicles is not settled (Luật
 * 36/2024/QH15, Điều 62.4): such a dossier stops with what to do. While it is not known, the filing
 * waits. Immutable and safe for concurrent use.
 */
public final class ViolationPreflight implements Preflight {
  private final ViolationLookUp lookUp;
  private final Function<Dossier, List<ViolationQuestion>> vehicles;
  private final @Nullable URI page;

  /**
   * Makes one.
   *
   * @param vehicles which vehicles a dossier names
   * @param page the police's page, on which a person can look; null if none is to be shown
   */
  public ViolationPreflight(
      ViolationLookUp lookUp,
      Function<Dossier, List<ViolationQuestion>> vehicles,
      @Nullable URI page) {
    this.lookUp = lookUp;
    this.vehicles = vehicles;
    this.page = page;
  }

  /** A violation that is known stops the dossier even while another vehicle is not known. */
  @Override
  public Outcome<Dossier> ready(Dossier dossier, LocalDate day) {
    List<TrafficViolation> unsettled = new ArrayList<>();
    Waiting waiting = null;
    boolean isAttested = false;
    for (ViolationQuestion each : vehicles.apply(dossier)) {
      Known known = lookUp.ask(each);
      if (known instanceof Known.Sure sure) {
        List<TrafficViolation> open = sure.list().unsettled();
        unsettled.addAll(open);
        isAttested |= !open.isEmpty() && sure.list().origin() == ViolationList.Origin.ATTESTED;
      } else if (known instanceof Known.Denied denied) {
        // One key opens all vehicles: what has to be mended first is said.
        Bilingual advice = ViolationWords.denied(each, denied.cause(), denied.last());
        waiting = new Waiting(Awaited.ACCOUNT, advice, page, null);
      } else if (known instanceof Known.Unsure unsure && waiting == null) {
        waiting =
            new Waiting(
                Awaited.VIOLATION_LOOK_UP,
                ViolationWords.notKnown(each, unsure.last()),
                page,
                null);
      }
    }
    if (!unsettled.isEmpty()) {
      Bilingual advice = ViolationWords.toSettle(unsettled);
      return new Outcome.Refused<>(
          isAttested
              ? ViolationWords.joined(List.of(advice, ViolationWords.toAttestAnew()))
              : advice);
    }
    return waiting == null ? new Outcome.Done<>(dossier) : new Outcome.WaitsFor<>(waiting);
  }
}
