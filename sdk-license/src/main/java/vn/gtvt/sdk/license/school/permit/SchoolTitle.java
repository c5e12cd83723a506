package vn.gtvt.sdk.license.school.permit;

/**
 * The title of a dossier on a licence or a certificate. Their electronic forms are not known, so
 * why one is asked for anew stands nowhere else but in the letter: the officer reads it here.
 */
final class SchoolTitle {
  private SchoolTitle() {}

  static String of(SchoolLicenceApplication asked) {
    String head =
        switch (asked.occasion()) {
          case FIRST_ISSUE -> "Cấp giấy phép đào tạo lái xe";
          case CONTENT_CHANGED -> "Cấp lại giấy phép đào tạo lái xe (thay đổi nội dung)";
          case LOST -> "Cấp lại giấy phép đào tạo lái xe (bị mất)";
          case DAMAGED -> "Cấp lại giấy phép đào tạo lái xe (bị hỏng)";
          case RENAMED -> "Cấp lại giấy phép đào tạo lái xe (đổi tên cơ sở)";
        };
    return head + ": " + asked.school().name();
  }

  static String of(TeacherReissue asked) {
    String why =
        switch (asked.reason()) {
          case LOST -> "bị mất";
          case DAMAGED -> "bị hỏng";
          case CONTENT_CHANGED -> "thay đổi nội dung";
        };
    return "Cấp lại giấy chứng nhận giáo viên (" + why + "): " + asked.certificate();
  }
}
