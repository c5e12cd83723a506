package vn.gtvt.sdk.license.school.exam;

/**
 * What a test device counted in one part.
 *
 * @param reached points reached (DIEM_DAT_DUOC), 0 to 999
 * @param standard points that are enough (DIEM_CHUAN), 1 to 999; that reaching them is enough is
 *     inferred from the name, and that 0 is no standard
 */
public record DevicePoints(int reached, int standard) {
  /** Says whether the standard is reached. */
  public boolean isPassed() {
    return standard > 0 && reached >= standard;
  }
}
