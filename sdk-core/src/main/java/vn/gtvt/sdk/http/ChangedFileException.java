package vn.gtvt.sdk.http;

import java.io.IOException;

/** A file is not any more what it was when the attachment was made. */
final class ChangedFileException extends IOException {
  static final String TOLD = "the file was changed after it was attached";

  private static final long serialVersionUID = 1L;

  ChangedFileException() {
    super(TOLD);
  }
}
