package vn.gtvt.sdk.license.school.xml;

import java.io.IOException;
import java.io.Serial;

/** Nothing more of the file is read; what was read so far stays good. */
public final class StopReading extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final String code;

  StopReading(String code) {
    super(code);
    this.code = code;
  }

  /** Returns the code of the reason, e.g. {@code file.doctype}. */
  public String code() {
    return code;
  }
}
