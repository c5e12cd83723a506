package vn.gtvt.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerDocument;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.file.CourseDialect;
import vn.gtvt.sdk.license.school.file.CourseFileWriter;

/** A course file as large as real ones: 60 learners are 4 MB. Nobody in it is real. */
final class SampleCourse {
  private static final int PICTURE_BYTES = 50_000;

  private SampleCourse() {}

  static void write(Path file, int learners) throws IOException {
    byte[] noise = new byte[PICTURE_BYTES];
    new Random(60).nextBytes(noise);
    head(ByteBuffer.wrap(noise));
    List<Learner> all = new ArrayList<>();
    for (int i = 1; i <= learners; i++) {
      all.add(new Learner(values(i), papers(), noise::clone));
    }
    CourseFiling filing = new CourseFiling(header(learners), course(learners), all);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      CourseFileWriter.write(filing, CourseDialect.DKKH, out);
    }
  }

  /** The boxes of a JP2 of 354x472 pixels; what comes after them is never decoded here. */
  private static void head(ByteBuffer jp2) {
    jp2.putInt(12).putInt(0x6A502020).putInt(0x0D0A870A);
    jp2.putInt(20).putInt(0x66747970).putInt(0x6A703220).putInt(0).putInt(0x6A703220);
    jp2.putInt(45).putInt(0x6A703268);
    jp2.putInt(22).putInt(0x69686472).putInt(472).putInt(354).putShort((short) 3);
    jp2.put((byte) 7).put((byte) 7).put((byte) 0).put((byte) 0);
    jp2.putInt(15).putInt(0x636F6C72).put((byte) 1).putShort((short) 0).putInt(16);
    jp2.putInt(0).putInt(0x6A703263);
  }

  private static FieldValues<HeaderField> header(int learners) {
    return FieldValues.of(HeaderField.class)
        .put(HeaderField.TRANSACTION_ID, "00000000-0000-4000-8000-000000000001")
        .put(HeaderField.SENDER_CODE, "99001")
        .put(HeaderField.SENDER_NAME, "Trung tâm Đào tạo lái xe Mẫu")
        .put(HeaderField.SENT_AT, "2026-08-03 08:05:01")
        .put(HeaderField.SENT_BY, "ADMIN")
        .put(HeaderField.RECORD_COUNT, learners)
        .done();
  }

  private static FieldValues<CourseField> course(int learners) {
    return FieldValues.of(CourseField.class)
        .put(CourseField.REGISTRATION_CODE, "DKKH_99001K260001")
        .put(CourseField.PROVINCE_CODE, "24")
        .put(CourseField.PROVINCE_NAME, "Bắc Ninh")
        .put(CourseField.SCHOOL_CODE, "99001")
        .put(CourseField.SCHOOL_NAME, "Trung tâm Đào tạo lái xe Mẫu")
        .put(CourseField.COURSE_CODE, "99001K260001")
        .put(CourseField.COURSE_NAME, "99001K26BK01")
        .put(CourseField.TRAINING_CLASS, "B")
        .put(CourseField.LICENCE_CLASS, "B")
        .put(CourseField.REGISTRATION_NUMBER, "99001_260803080501")
        .put(CourseField.REGISTRATION_DATE, "2026-08-03")
        .put(CourseField.CAPACITY, 0)
        .put(CourseField.LEARNER_COUNT, learners)
        .put(CourseField.OPENING_DATE, "2026-08-03")
        .put(CourseField.CLOSING_DATE, "2026-10-08")
        .put(CourseField.DURATION_DAYS, 66)
        .put(CourseField.TRAINING_MODE, "2")
        .done();
  }

  private static FieldValues<LearnerField> values(int number) {
    String digits = String.format(Locale.ROOT, "%06d", number);
    return FieldValues.of(LearnerField.class)
        .put(LearnerField.ROW_NUMBER, number)
        .put(LearnerField.LEARNER_CODE, "99001-20260803-" + digits)
        .put(LearnerField.FAMILY_AND_MIDDLE_NAME, "NGUYỄN VĂN")
        .put(LearnerField.GIVEN_NAME, "MẪU")
        .put(LearnerField.FULL_NAME, "NGUYỄN VĂN MẪU")
        .put(LearnerField.BIRTH_DATE, "1990-01-15")
        .put(LearnerField.NATIONALITY, "VNM")
        .put(LearnerField.RESIDENCE_COMMUNE, "07210")
        .put(LearnerField.CONTACT_COMMUNE, "07210")
        .put(LearnerField.RESIDENCE_PROVINCE, "24")
        .put(LearnerField.CONTACT_PROVINCE, "24")
        .put(LearnerField.CITIZEN_ID, "024090" + digits)
        .put(LearnerField.CITIZEN_ID_DATE, "2021-05-20")
        .put(LearnerField.CITIZEN_ID_PLACE, "00")
        .put(LearnerField.SEX, "M")
        .put(LearnerField.PRINTED_NAME, "NGUYỄN VĂN MẪU")
        .put(LearnerField.FILE_NUMBER, String.format(Locale.ROOT, "%03d", number))
        .put(LearnerField.RECEIVER_CODE, "99001")
        .put(LearnerField.RECEIVED_DATE, "2026-08-03")
        .put(LearnerField.FILE_KIND, "2")
        .put(LearnerField.PICTURE_QUALITY, "1")
        .put(LearnerField.PICTURE_DATE, "2026-08-03")
        .put(LearnerField.TRAINED_AT_CODE, "99001")
        .put(LearnerField.TRAINING_YEAR, "2026")
        .put(LearnerField.DRIVING_YEARS, "0")
        .put(LearnerField.SAFE_KM, "0")
        .put(LearnerField.HEALTH_CERTIFICATE, "1")
        .put(LearnerField.ISSUE_MODE, "CM_VN")
        .put(LearnerField.LICENCE_CLASS, "B")
        .put(LearnerField.TRAINING_CLASS, "B")
        .done();
  }

  private static List<LearnerDocument> papers() {
    return List.of(LearnerDocument.APPLICATION, LearnerDocument.IDENTITY, LearnerDocument.HEALTH);
  }
}
