package vn.gtvt.sdk.portal.dvcsync;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.PostalAddress;

/**
 * What DvcSync wants to know of the filer beyond what a dossier says. Immutable; shows nothing in
 * {@link #toString()}.
 *
 * @param birthday date of birth; null if not given
 * @param identityIssuedOn date of issue of the identity card; null if not given
 * @param address where the filer lives; null if not given
 */
public record DvcSyncFiler(
    @Nullable LocalDate birthday,
    @Nullable LocalDate identityIssuedOn,
    @Nullable PostalAddress address) {
  /** A filer of whom nothing more is told. */
  public static final DvcSyncFiler UNKNOWN = new DvcSyncFiler(null, null, null);

  @Override
  public String toString() {
    return "DvcSyncFiler[***]";
  }
}
