package vn.gtvt.sdk.http;

/**
 * How long the answer to a call may be, after unpacking. Immutable.
 *
 * @param most most bytes, below what the settings say
 * @param file most bytes of a file, whatever the settings say; 0 if none is due
 * @param fingerprint most bytes of a file of which only the fingerprint is kept; 0 if none is due
 */
record AnswerRoom(int most, int file, long fingerprint) {
  static final AnswerRoom USUAL = new AnswerRoom(Integer.MAX_VALUE, 0, 0);

  AnswerRoom atMost(int bytes) {
    return new AnswerRoom(bytes, file, fingerprint);
  }

  AnswerRoom fileOf(int bytes) {
    return new AnswerRoom(most, bytes, fingerprint);
  }

  AnswerRoom fingerprinted(long bytes) {
    return new AnswerRoom(most, file, bytes);
  }

  /** Returns how many bytes are kept by a caller with these settings. */
  int kept(HttpSettings settings) {
    return Math.max(file, Math.min(most, settings.largestAnswer()));
  }
}
