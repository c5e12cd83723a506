package vn.gtvt.sdk.license.school;

import java.io.IOException;

/**
 * A learner's portrait, read only when asked for. Implementations are safe for concurrent use.
 *
 * <p>A course of five hundred learners has 25 MB of them: nothing keeps them all.
 */
@FunctionalInterface
public interface LearnerPicture {
  /**
   * Returns the picture file.
   *
   * @throws IOException if it can no longer be read, or is none
   */
  byte[] bytes() throws IOException;

  /** Returns a picture that is in memory. */
  static LearnerPicture of(byte[] bytes) {
    byte[] kept = bytes.clone();
    return kept::clone;
  }
}
