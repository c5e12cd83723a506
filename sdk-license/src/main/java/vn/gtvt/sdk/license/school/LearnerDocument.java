package vn.gtvt.sdk.license.school;

/**
 * A paper that a learner handed in (GIAY_TO); the file names it and does not hold it.
 *
 * @param code 1 application, 2 identity paper, 3 health certificate; the others are not known
 *     (school.md 2.5)
 * @param name its name as the file has it
 */
public record LearnerDocument(String code, String name) {
  /** Application to learn and to be examined. */
  public static final LearnerDocument APPLICATION =
      new LearnerDocument(
          "1",
          "Đơn đề nghị học, sát hạch để cấp giấy phép lái xe theo mẫu quy định tại Phụ lục XI");

  /** Copy of the identity paper. */
  public static final LearnerDocument IDENTITY =
      new LearnerDocument("2", "Bản sao chụp giấy chứng minh nhân dân hoặc hộ chiếu còn thời hạn");

  /** Health certificate. */
  public static final LearnerDocument HEALTH =
      new LearnerDocument(
          "3", "Giấy chứng nhận sức khoẻ do cơ sở y tế có thẩm quyền cấp theo quy định");
}
