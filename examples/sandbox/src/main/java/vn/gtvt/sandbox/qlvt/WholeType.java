package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A whole number within bounds, both included. */
record WholeType(int least, int most) implements FieldType {
  @Override
  public void check(JsonNode value, String path, List<Problem> problems) {
    boolean fits =
        value.isIntegralNumber()
            && value.canConvertToInt()
            && value.intValue() >= least
            && value.intValue() <= most;
    if (!fits) {
      String bounds = most == Integer.MAX_VALUE ? "từ " + least : "từ " + least + " đến " + most;
      problems.add(Problem.mistyped(path, "số nguyên " + bounds));
    }
  }
}
