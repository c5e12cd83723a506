package vn.gtvt.sandbox.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A whole number within bounds, both included. */
public record WholeType(int least, int most) implements FieldType {
  /** A whole number of at least this. */
  public static WholeType from(int least) {
    return new WholeType(least, Integer.MAX_VALUE);
  }

  @Override
  public void check(JsonNode value, String path, List<Flaw> flaws) {
    boolean fits =
        value.isIntegralNumber()
            && value.canConvertToInt()
            && value.intValue() >= least
            && value.intValue() <= most;
    if (!fits) {
      String bounds = most == Integer.MAX_VALUE ? "từ " + least : "từ " + least + " đến " + most;
      flaws.add(Flaw.mistyped(path, "số nguyên " + bounds));
    }
  }
}
