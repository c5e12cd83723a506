package vn.gtvt.sdk.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommunesTest {
  @Test
  void withoutAListEveryAnswerIsNotKnown() {
    assertThat(Communes.NONE.isKnown()).isFalse();
    assertThat(Communes.NONE.find("00004")).isEmpty();
    assertThat(Communes.NONE.inProvince("01")).isEmpty();
  }
}
