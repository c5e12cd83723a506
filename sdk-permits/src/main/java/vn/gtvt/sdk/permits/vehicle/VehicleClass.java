package vn.gtvt.sdk.permits.vehicle;

/** Class of motor vehicle (phân loại xe cơ giới), wire facts 3.6. */
public enum VehicleClass {
  /** Ô tô tải. */
  TRUCK("ô tô tải"),
  /** Đầu kéo. */
  TRACTOR("đầu kéo"),
  /** Ô tô khách. */
  COACH("khách"),
  /** Ô tô khách giường nằm. */
  SLEEPER_COACH("khách giường nằm"),
  /** Ô tô con. */
  CAR("con"),
  /** Ô tô chuyên dùng. */
  SPECIAL("chuyên dùng"),
  /** Ô tô chở container. */
  CONTAINER("chở container"),
  /** Kéo rơ moóc. */
  TRAILER_TOWING("kéo rơ moóc"),
  /** Xe chở người bốn bánh có gắn động cơ. */
  FOUR_WHEEL_PASSENGER("xe chở người bốn bánh");

  private final String vietnamese;

  VehicleClass(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** Returns the Vietnamese word. */
  public String vietnamese() {
    return vietnamese;
  }
}
