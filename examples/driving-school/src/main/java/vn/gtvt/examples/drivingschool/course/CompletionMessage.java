package vn.gtvt.examples.drivingschool.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.DateCode;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.completion.Completed;
import vn.gtvt.sdk.license.school.completion.CompletionList;

/** The completion list as the door takes it (docs/wire/course-report.md, section 5). */
final class CompletionMessage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CompletionMessage() {}

  static byte[] of(CompletionList list, UUID reference) throws JsonProcessingException {
    ObjectNode message = JSON.createObjectNode().put("maGiaoDich", reference.toString());
    ArrayNode learners = message.putArray("hocVien");
    list.completed().forEach(each -> learners.add(learner(list, each)));
    return JSON.writeValueAsBytes(message);
  }

  private static ObjectNode learner(CompletionList list, Completed completed) {
    Learner learner = completed.learner();
    ObjectNode one =
        JSON.createObjectNode()
            .put("MA_DANG_KY", completed.learnerCode())
            .put("HO_VA_TEN", learner.text(LearnerField.FULL_NAME))
            .put("SO_CMT", learner.text(LearnerField.CITIZEN_ID))
            .put(
                "NGAY_SINH",
                learner.date(LearnerField.BIRTH_DATE).map(DateCode.COMPACT::write).orElse(""))
            .put("MA_QUOC_TICH", learner.text(LearnerField.NATIONALITY))
            .put("NOI_TT_MA_DVHC", learner.text(LearnerField.RESIDENCE_COMMUNE))
            .put("NOI_TT_MA_DVQL", learner.text(LearnerField.RESIDENCE_PROVINCE))
            .put("SO_GIAY_CNTN", completed.certificateNumber())
            .put("HANG_DAOTAO", learner.text(LearnerField.TRAINING_CLASS))
            .put("MA_CSDT", list.course().text(CourseField.SCHOOL_CODE))
            .put("MA_KHOA_HOC", list.course().text(CourseField.COURSE_CODE));
    if (learner.values().isGiven(LearnerField.LICENCE_NUMBER)) {
      one.put("SO_GPLX_DA_CO", learner.text(LearnerField.LICENCE_NUMBER));
    }
    return one;
  }
}
