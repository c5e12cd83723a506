package vn.gtvt.sdk.license.portrait;

import java.awt.Color;
import java.time.LocalDate;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** Reports on a drawn face of nobody, for tests of other rooms. */
public final class TeacherPictures {
  /** A face on the blue ground that teachers' certificates ask for. */
  public static final PortraitReport BLUE =
      check(picture(new Color(0x0067b1)), PortraitProfiles.TEACHER_BLUE);

  /** The same, held against the profile of driving licences. */
  public static final PortraitReport BY_OTHER_PROFILE =
      check(picture(new Color(0x0067b1)), PortraitProfiles.GPLX_ONLINE);

  /** No picture at all. */
  public static final PortraitReport UNREADABLE =
      check(new byte[] {1, 2, 3}, PortraitProfiles.TEACHER_BLUE);

  private TeacherPictures() {}

  private static byte[] picture(Color ground) {
    return PictureFiles.jpeg(DrawnFace.of(900, 1200, ground).image, 0.92f, false);
  }

  private static PortraitReport check(byte[] picture, String profile) {
    PortraitProfile by =
        PortraitProfiles.bundled().at(profile, LocalDate.of(2026, 9, 14)).orElseThrow();
    return new PortraitCheck().check(picture, "a.jpg", by);
  }
}
