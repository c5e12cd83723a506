package vn.gtvt.sdk.portal.dvcsync;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Capabilities;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.PortalOperation;

/** What DvcSync can do by itself, and what its reader adds. */
final class DvcSyncCapabilities {
  private static final String NO_READ = "wire 1.3: there is no read";

  private DvcSyncCapabilities() {}

  static Capabilities with(@Nullable Portal reader) {
    Capabilities.Builder table =
        Capabilities.builder()
            .absent(PortalOperation.PROCEDURES, "wire 1.3: there is no list")
            .verified(PortalOperation.ALLOCATE, "wire 1.3 step 2, GetNextValue")
            .verified(PortalOperation.UPLOAD, "wire 1.3 step 3; the answer's hash is compared")
            .absent(PortalOperation.VERIFY, NO_READ)
            .verified(PortalOperation.SUBMIT, "wire 1.3 step 4, NoiHoSo")
            .absent(PortalOperation.SUPPLEMENT, "wire 1.3: not found")
            .absent(PortalOperation.PAYMENT_LINK, "wire 1.3: not found")
            .absent(PortalOperation.WITHDRAW, "wire 1.3: not found")
            .absent(PortalOperation.REGISTER_ACCOUNT, "wire 1.3: a partner's key is given")
            .absent(PortalOperation.ACCOUNT, "wire 1.3: a partner's key is given");
    through(table, PortalOperation.LOOK_UP, reader);
    through(table, PortalOperation.PROGRESS, reader);
    through(table, PortalOperation.PAPERS, reader);
    through(table, PortalOperation.HISTORY, reader);
    through(table, PortalOperation.FEES, reader);
    through(table, PortalOperation.RESULT, reader);
    return table.build();
  }

  private static void through(
      Capabilities.Builder table, PortalOperation operation, @Nullable Portal reader) {
    boolean isRead =
        reader != null
            && reader.capabilities().filter(c -> c.of(operation).isPresent()).isPresent();
    if (isRead && reader != null) {
      table.inferred(operation, "through the paired reader " + reader.name());
    } else {
      table.absent(operation, NO_READ);
    }
  }
}
