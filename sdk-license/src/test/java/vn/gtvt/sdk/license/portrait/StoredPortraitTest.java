package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.filing.StoredFileCheck.Serves;
import vn.gtvt.sdk.filing.StoredFileCheck.Spoiled;
import vn.gtvt.sdk.filing.StoredFileCheck.Verdict;

class StoredPortraitTest {
  private static final StoredPortrait STORED = new StoredPortrait(new PortraitCheck());
  private static final byte[] SENT = BuiltPictures.PLAIN;

  private static Attachment portrait(byte[] bytes) {
    return Attachment.of(StoredPortrait.COMPONENT, null, "a.jpg", "image/jpeg", Content.of(bytes));
  }

  private static Optional<Verdict> judge(byte[] stored) throws IOException {
    return STORED.judge(portrait(SENT), Content.of(stored));
  }

  private static String spoiled(byte[] stored) throws IOException {
    Verdict verdict = judge(stored).orElseThrow();
    assertThat(verdict).isInstanceOf(Spoiled.class);
    assertThat(((Spoiled) verdict).reason().vi()).endsWith(".");
    return verdict.code();
  }

  @Test
  void onlyPortraitsAreLookedAt() {
    Attachment other =
        Attachment.of("request-paper", null, "a.jpg", "image/jpeg", Content.of(SENT));
    assertThat(STORED.looksAt(portrait(SENT))).isTrue();
    assertThat(STORED.looksAt(other)).isFalse();
    StoredPortrait own = new StoredPortrait(new PortraitCheck(), Set.of("request-paper"));
    assertThat(own.looksAt(other)).isTrue();
  }

  @Test
  void theBytesThatWereSentServeIfTheyOpen() throws IOException {
    assertThat(judge(SENT)).contains(new Serves("opens"));
    byte[] half = Arrays.copyOf(SENT, SENT.length / 2);
    assertThat(STORED.judge(portrait(half), Content.of(half)).orElseThrow())
        .isInstanceOf(Spoiled.class);
  }

  @ParameterizedTest
  @CsvSource({"0, bytes.empty", "100, decode.damaged", "20000, decode.damaged"})
  void acceptedButUnreadableIsFound(int kept, String code) throws IOException {
    assertThat(spoiled(Arrays.copyOf(SENT, Math.min(kept, SENT.length / 2)))).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.jpg", "heic.jpg", "noise.jpg"})
  void whatAnOfficerCannotOpenIsNoPicture(String name) throws IOException {
    assertThat(spoiled(BuiltPictures.get(name))).isEqualTo("type.unknown");
  }

  @Test
  void whatOnlyLenientReadersOpenIsNoPicture() throws IOException {
    assertThat(spoiled(BuiltPictures.get("bom.jpg"))).isEqualTo("bytes.before-picture");
    byte[] arithmetic = SENT.clone();
    for (int i = 0; i < arithmetic.length - 1; i++) {
      if ((arithmetic[i] & 0xff) == 0xff && (arithmetic[i + 1] & 0xff) == 0xc0) {
        arithmetic[i + 1] = (byte) 0xc9;
        break;
      }
    }
    assertThat(spoiled(arithmetic)).isEqualTo("jpeg.arithmetic");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"progressive.jpg", "plain.png", "plain.gif", "gps.jpg", "exif6.jpg", "small.jpg"})
  void thePictureInAnotherFormServes(String name) throws IOException {
    assertThat(judge(BuiltPictures.get(name))).contains(new Serves("saved-anew"));
  }

  @ParameterizedTest
  @ValueSource(floats = {0.3f, 0.5f, 0.75f})
  void savedAnewAtALowQualityItServes(float quality) throws IOException {
    assertThat(judge(PictureFiles.jpeg(BuiltPictures.FACE.image, quality, false)))
        .contains(new Serves("saved-anew"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"square.jpg", "upside-down.jpg", "quarter-turn.jpg", "blue.jpg"})
  void anotherPictureDoesNot(String name) throws IOException {
    assertThat(spoiled(BuiltPictures.get(name))).isEqualTo("another-picture");
  }

  @Test
  void nothingIsSaidOfWhatThisProgramDoesNotOpen() throws IOException {
    assertThat(judge(BuiltPictures.get("huge-grey.png"))).isEmpty();
  }
}
