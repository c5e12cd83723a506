package vn.gtvt.sdk.license;

import java.util.Map;
import vn.gtvt.sdk.dossier.generic.TypedApplications;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.license.school.permit.SchoolLicenceApplication;
import vn.gtvt.sdk.license.school.permit.TeacherApplication;
import vn.gtvt.sdk.license.school.permit.TeacherReissue;
import vn.gtvt.sdk.license.school.permit.TrainingVehicleList;

/** Says what of licences and schools is typed. Stateless and safe for concurrent use. */
public final class LicenceApplications implements TypedApplications {
  /** Made by {@link java.util.ServiceLoader}. */
  public LicenceApplications() {}

  @Override
  public Map<ProcedureCode, Class<?>> types() {
    return Map.of(
        ProcedureCode.of("1.001751"), TrainingVehicleList.class,
        ProcedureCode.of("1.001777"), SchoolLicenceApplication.class,
        ProcedureCode.of("1.001623"), SchoolLicenceApplication.class,
        ProcedureCode.of("1.005210"), SchoolLicenceApplication.class,
        ProcedureCode.of("1.001765"), TeacherApplication.class,
        ProcedureCode.of("1.004993"), TeacherReissue.class);
  }
}
