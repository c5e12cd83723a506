package vn.gtvt.sdk.license.portrait;

import java.time.LocalDate;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** Reports on a drawn face of nobody, for tests of other rooms. */
public final class TeacherPictures {
  /** That of {@link TestPortraits#onBlue()}, which is without fault. */
  public static final PortraitReport BLUE =
      check(TestPortraits.onBlue(), PortraitProfiles.TEACHER_BLUE);

  /** The same of {@link TestPortraits#anotherOnBlue()}. */
  public static final PortraitReport ANOTHER_BLUE =
      check(TestPortraits.anotherOnBlue(), PortraitProfiles.TEACHER_BLUE);

  /** The same, held against the profile of driving licences. */
  public static final PortraitReport BY_OTHER_PROFILE =
      check(TestPortraits.onBlue(), PortraitProfiles.GPLX_ONLINE);

  /** No picture at all. */
  public static final PortraitReport UNREADABLE =
      check(new byte[] {1, 2, 3}, PortraitProfiles.TEACHER_BLUE);

  private TeacherPictures() {}

  private static PortraitReport check(byte[] picture, String profile) {
    PortraitProfile by =
        PortraitProfiles.bundled().at(profile, LocalDate.of(2026, 9, 14)).orElseThrow();
    return new PortraitCheck().check(picture, "a.jpg", by);
  }
}
