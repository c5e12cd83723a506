package vn.gtvt.sdk.license.school.exam;

import vn.gtvt.sdk.license.school.FieldKind;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.text.Bilingual;

/** What exam files say of the list or the session as a whole. */
public enum ExamSessionField implements SchoolField {
  /** Report that the list goes back to (MA_BCI). */
  REPORT_CODE("mã báo cáo 1", "report code", FieldKind.CODE),
  /** Code of the list. */
  LIST_CODE("mã báo cáo 2", "list code", FieldKind.CODE),
  /** Exam session. */
  SESSION_CODE("mã kỳ sát hạch", "exam session", FieldKind.CODE),
  /** Test centre. */
  CENTRE_CODE("mã trung tâm sát hạch", "test centre", FieldKind.CODE),
  /** Day of the exam. */
  EXAM_DATE("ngày sát hạch", "exam date", FieldKind.DATE),
  /** Time of the exam. */
  EXAM_TIME("giờ sát hạch", "exam time", FieldKind.TEXT),
  /** Decision to hold it. */
  DECISION("số quyết định", "decision", FieldKind.TEXT),
  /** Its day. */
  DECISION_DATE("ngày quyết định", "date of the decision", FieldKind.DATE),
  /** Who decided. */
  DECIDED_BY("người quyết định", "decided by", FieldKind.TEXT),
  /** Chair of the board. */
  CHAIR("chủ tịch hội đồng", "chair", FieldKind.TEXT),
  /** Deputy chair. */
  DEPUTY_CHAIR("phó chủ tịch hội đồng", "deputy chair", FieldKind.TEXT),
  /** Member: director of the centre. */
  CENTRE_MEMBER("ủy viên giám đốc trung tâm", "member of the centre", FieldKind.TEXT),
  /** Member: head of the examiners. */
  LEAD_EXAMINER("ủy viên tổ trưởng", "lead examiner", FieldKind.TEXT),
  /** Member: secretary. */
  SECRETARY("ủy viên thư ký", "secretary", FieldKind.TEXT),
  /** Candidates registered. */
  REGISTERED("tổng số đăng ký", "registered", FieldKind.NUMBER);

  private final Bilingual label;
  private final FieldKind kind;

  ExamSessionField(String vi, String en, FieldKind kind) {
    this.label = new Bilingual(vi, en);
    this.kind = kind;
  }

  @Override
  public Bilingual label() {
    return label;
  }

  @Override
  public FieldKind kind() {
    return kind;
  }
}
