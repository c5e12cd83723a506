package vn.gtvt.sdk.permits;

import java.util.Map;
import vn.gtvt.sdk.dossier.generic.TypedApplications;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.licence.LicenceApplication;
import vn.gtvt.sdk.permits.route.RouteRegistration;

/** Says what of the permits is typed. Stateless and safe for concurrent use. */
public final class PermitApplications implements TypedApplications {
  /** Made by {@link java.util.ServiceLoader}. */
  public PermitApplications() {}

  @Override
  public Map<ProcedureCode, Class<?>> types() {
    return Map.of(
        ProcedureCode.of("2.002288"), BadgeApplication.class,
        ProcedureCode.of("1.000703"), LicenceApplication.class,
        ProcedureCode.of("2.002286"), LicenceApplication.class,
        ProcedureCode.of("2.002287"), LicenceApplication.class,
        ProcedureCode.of("2.002285"), RouteRegistration.class);
  }
}
