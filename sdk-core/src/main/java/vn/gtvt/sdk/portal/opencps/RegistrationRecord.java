package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.AccountState;
import vn.gtvt.sdk.portal.AccountState.Stage;
import vn.gtvt.sdk.portal.wire.Fields;

/**
 * An organisation's registration with an agency (wire facts 2.1.7). Immutable.
 *
 * @param id {@code registrationId}
 * @param agency {@code govAgencyCode}
 * @param state {@code registrationState}: 0 is a draft; that 2 is accepted and 3 refused is
 *     inferred, that 1 is handed in too
 */
record RegistrationRecord(String id, String agency, long state) {
  private static final int DRAFT = 0;
  private static final int HANDED_IN = 1;
  private static final int ACCEPTED = 2;
  private static final int REFUSED = 3;

  static RegistrationRecord of(JsonNode node) {
    return new RegistrationRecord(
        Fields.text(node, "registrationId"),
        Fields.text(node, "govAgencyCode"),
        Fields.whole(node, "registrationState"));
  }

  boolean isReadable() {
    return id.matches("[0-9]{1,18}") && state >= 0;
  }

  /** Says whether it may be changed and handed in (again). */
  boolean isOpen() {
    return state == DRAFT || state == REFUSED;
  }

  /** A new one may start only when the latest is accepted. */
  boolean isAccepted() {
    return state == ACCEPTED;
  }

  boolean isRefused() {
    return state == REFUSED;
  }

  /** Returns a number that grows with every new registration. */
  long order() {
    return Long.parseLong(id);
  }

  AccountState account(@Nullable String reason) {
    return new AccountState(stage(), Long.toString(state), reason, null);
  }

  private Stage stage() {
    return switch ((int) Math.min(state, Integer.MAX_VALUE)) {
      case DRAFT -> Stage.DRAFT;
      case HANDED_IN -> Stage.PENDING;
      case ACCEPTED -> Stage.APPROVED;
      case REFUSED -> Stage.REFUSED;
      default -> Stage.UNKNOWN;
    };
  }
}
