package vn.gtvt.examples.fleetbadges;

import java.util.List;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.permits.badge.BadgeApplication;

/**
 * A dossier and how it stands. Immutable.
 *
 * @param application what was asked
 * @param filing what came of it so far
 */
record FiledDossier(BadgeApplication application, Filing filing) {
  List<String> plates() {
    return application.requests().stream().map(request -> request.vehicle().plate()).toList();
  }

  boolean isAtReceiver() {
    return filing.receipt().isPresent();
  }

  boolean isDecided() {
    return filing.state() == FilingState.FINISHED;
  }

  boolean isPartlyGranted() {
    List<Decision> decisions = filing.decisions();
    return decisions.stream().anyMatch(Decision::granted)
        && !decisions.stream().allMatch(Decision::granted);
  }
}
