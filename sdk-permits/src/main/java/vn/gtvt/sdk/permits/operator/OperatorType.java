package vn.gtvt.sdk.permits.operator;

import vn.gtvt.sdk.codelist.ApplicantKind;

/** Legal form of an operator (loại hình doanh nghiệp), wire facts 3.6. */
public enum OperatorType {
  /** Hợp tác xã. */
  COOPERATIVE("Hợp tác xã"),
  /** Công ty cổ phần, TNHH, TNHH một thành viên. */
  COMPANY("Công ty Cổ phần, TNHH, TNHH MTV"),
  /** Doanh nghiệp tư nhân. */
  PRIVATE_ENTERPRISE("Doanh nghiệp tư nhân"),
  /** Hộ kinh doanh. */
  HOUSEHOLD("Hộ kinh doanh"),
  /** Công ty liên doanh. */
  JOINT_VENTURE("Công ty liên doanh"),
  /** Doanh nghiệp nhà nước. */
  STATE_ENTERPRISE("Doanh nghiệp nhà nước");

  private final String vietnamese;

  OperatorType(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** Returns the Vietnamese word. */
  public String vietnamese() {
    return vietnamese;
  }

  /**
   * Returns how the portals call such an applicant (đối tượng thực hiện); a household files as the
   * person who heads it (inferred).
   */
  public ApplicantKind applicantKind() {
    return switch (this) {
      case COOPERATIVE -> ApplicantKind.COOPERATIVE;
      case HOUSEHOLD -> ApplicantKind.CITIZEN;
      case JOINT_VENTURE -> ApplicantKind.FOREIGN_INVESTED_ENTERPRISE;
      case COMPANY, PRIVATE_ENTERPRISE, STATE_ENTERPRISE -> ApplicantKind.ENTERPRISE;
    };
  }
}
