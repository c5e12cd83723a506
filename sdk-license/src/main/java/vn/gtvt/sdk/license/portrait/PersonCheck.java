package vn.gtvt.sdk.license.portrait;

import vn.gtvt.sdk.text.Bilingual;

/** What no program can judge here: a person ticks it off, and the check never claims it. */
public enum PersonCheck {
  /** Glasses that hide or mirror the eyes. */
  GLASSES(
      "Không đeo kính màu, kính không lóa che mắt",
      "No dark glasses, no reflection before the eyes"),
  /** Anything on the head. */
  HEADWEAR("Không đội mũ, không đeo tai nghe", "No hat, no headphones"),
  /** A mask, a scarf or hair before the face. */
  COVERED_FACE("Không khẩu trang, tóc không che mặt", "No mask, no hair before the face"),
  /** Closed eyes. */
  OPEN_EYES("Hai mắt mở", "Both eyes are open"),
  /** The expression. */
  EXPRESSION("Nét mặt bình thường, miệng khép", "A neutral face, the mouth closed"),
  /** A picture stretched in one direction, or taken from too near. */
  PROPORTIONS(
      "Khuôn mặt không bị kéo giãn, không méo do chụp quá gần",
      "The face is not stretched, nor distorted by too near a camera"),
  /** Whether a living person stood before the camera. */
  REAL_PHOTO(
      "Ảnh chụp người thật: không phải tranh vẽ, ảnh chụp lại màn hình hay ảnh có dấu",
      "A photograph of the person: no drawing, no picture of a screen, no stamp on it"),
  /** How old the picture is: six months are stated for teachers and machines only. */
  AGE_OF_PICTURE(
      "Ảnh mới chụp (giáo viên, xe máy chuyên dùng: không quá 6 tháng)",
      "A recent picture (teachers, special machinery: at most 6 months old)"),
  /** Who is shown. */
  IDENTITY("Đúng người đứng tên hồ sơ", "It shows the person of the dossier");

  private final Bilingual question;

  PersonCheck(String vi, String en) {
    this.question = new Bilingual(vi, en);
  }

  /** Returns the sentence to be ticked. */
  public Bilingual question() {
    return question;
  }
}
