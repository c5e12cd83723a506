package vn.gtvt.sdk.license.school.check;

import java.io.IOException;
import java.util.Optional;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.Where;

/**
 * Portraits are JP2, three to four, at most 64 KB (school.md 2.6, 13.4). Only their heads are
 * looked at; what they show is for {@link PictureCheck}.
 */
final class PictureHead implements LearnerRule {
  private static final int BYTES_MOST = 64 << 10;

  @Override
  public void check(CourseSubject subject, int number, Learner learner, Findings found) {
    LearnerPicture picture = learner.picture();
    if (picture == null) {
      return;
    }
    Where where = Findings.at(number, learner, null);
    byte[] bytes;
    try {
      bytes = picture.bytes();
    } catch (IOException e) {
      // Of a file that was read from a stream nothing can be had: that says nothing about it.
      if (e.getCause() instanceof IllegalArgumentException) {
        found.error("picture.unreadable", where);
      }
      return;
    }
    if (bytes.length > BYTES_MOST) {
      found.error("picture.too-large", where, "size", bytes.length >> 10, "most", 64);
    }
    Optional<Jp2Header> head = Jp2Header.of(bytes);
    if (head.isEmpty()) {
      found.error("picture.no-jp2", where);
    } else if (!head.get().isThreeToFour()) {
      found.error(
          "picture.aspect", where, "width", head.get().width(), "height", head.get().height());
    }
  }
}
