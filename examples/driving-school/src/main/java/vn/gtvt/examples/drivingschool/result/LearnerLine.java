package vn.gtvt.examples.drivingschool.result;

/**
 * How one learner stands.
 *
 * @param row row of the sheet
 * @param name masked name
 * @param verdict how far the learner got
 * @param words why, and what to do; empty if all is well
 */
public record LearnerLine(int row, String name, Verdict verdict, String words) {
  /** How far a learner got. */
  public enum Verdict {
    /** Taken over by the department. */
    TAKEN("Đã được nhận", "ok"),
    /** Faulty, and left out before the file was written. */
    FAULTY("Phải sửa trước khi nộp", "fix"),
    /** In the file, and not taken over. */
    REFUSED("Nơi nhận từ chối", "no");

    private final String label;
    private final String style;

    Verdict(String label, String style) {
      this.label = label;
      this.style = style;
    }

    /** The same in Vietnamese. */
    public String label() {
      return label;
    }

    String style() {
      return style;
    }
  }
}
