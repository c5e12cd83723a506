package vn.gtvt.sdk.fact;

/** A file of facts is wrong. The message names the file, the field and what is wrong with it. */
public final class FaultyFactException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String field;

  /**
   * Names the place of the fault.
   *
   * @param file name of the file, e.g. {@code procedures/2.002288.json}
   * @param field path inside the file, e.g. {@code /editions/0/name/vi}
   * @param what what is wrong, e.g. {@code is missing}
   */
  public FaultyFactException(String file, String field, String what) {
    super(file + ": " + field + " " + what);
    this.file = file;
    this.field = field;
  }

  /** Returns the name of the file. */
  public String file() {
    return file;
  }

  /** Returns the path inside the file. */
  public String field() {
    return field;
  }
}
