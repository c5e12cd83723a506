package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.license.portrait.StoredPortrait.State;

class StoredPortraitTest {
  private static final StoredPortrait STORED = new StoredPortrait(new PortraitCheck());
  private static final byte[] SENT = BuiltPictures.PLAIN;
  private static final String SHA = Sha256.of(SENT);

  @Test
  void sameBytesOrSameFingerprintAreAsSent() {
    assertThat(STORED.look(SHA, SENT, null)).isEqualTo(State.AS_SENT);
    assertThat(STORED.look(SHA, null, SHA.toUpperCase(java.util.Locale.ROOT)))
        .isEqualTo(State.AS_SENT);
  }

  @Test
  void acceptedButUnreadableIsFound() {
    assertThat(STORED.look(SHA, new byte[0], null)).isEqualTo(State.UNREADABLE);
    byte[] half = Arrays.copyOf(SENT, SENT.length / 2);
    assertThat(STORED.look(SHA, half, null)).isEqualTo(State.UNREADABLE);
    assertThat(STORED.look(SHA, BuiltPictures.get("page.jpg"), null)).isEqualTo(State.UNREADABLE);
  }

  @Test
  void aReceiverThatSavedItAnewDiffers() {
    assertThat(STORED.look(SHA, BuiltPictures.get("progressive.jpg"), null))
        .isEqualTo(State.DIFFERS);
    assertThat(STORED.look(SHA, null, Sha256.of(new byte[1]))).isEqualTo(State.DIFFERS);
  }

  @Test
  void nothingReadBackIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> STORED.look(SHA, null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
