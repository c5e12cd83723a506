package vn.gtvt.sandbox.table;

/**
 * One thing that is wrong with a body.
 *
 * @param field path of the field
 * @param message a sentence in Vietnamese
 */
public record Flaw(String field, String message) {
  /** A field that must be there and is not. */
  public static Flaw missing(String field) {
    return new Flaw(field, "Thiếu trường bắt buộc " + field);
  }

  /** A field that no table knows. */
  public static Flaw unknown(String field) {
    return new Flaw(field, "Trường " + field + " không có trong biểu mẫu");
  }

  /** A field that holds the wrong thing. */
  public static Flaw mistyped(String field, String expected) {
    return new Flaw(field, "Trường " + field + " không đúng, cần " + expected);
  }
}
