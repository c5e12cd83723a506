package vn.gtvt.sdk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.DossierStatus;

class CapabilitiesTest {
  @Test
  void aTableThatForgetsAnOperationIsNone() {
    Capabilities.Builder one = Capabilities.builder().verified(PortalOperation.SUBMIT, "x");
    assertThatThrownBy(one::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("RESULT");
    assertThatThrownBy(() -> one.absent(PortalOperation.SUBMIT, "y"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStatusTableCanBeChangedAndKeepsWhatItDoesNotList() {
    StatusTable table = StatusTable.of("a", Map.of("new", DossierStatus.REGISTERED));
    assertThat(table.status("new").raw()).isEqualTo("new");
    assertThat(table.status("odd")).isEqualTo(DossierStatus.unknown("odd"));
    assertThat(table.with("new", DossierStatus.RECEIVED).status("new"))
        .isEqualTo(DossierStatus.RECEIVED);
    assertThat(table.status("new")).isEqualTo(DossierStatus.REGISTERED);
  }

  @Test
  void aStepOfAPersonShowsWhereAndInPlainWords() {
    URI page = URI.create("https://portal.example/captcha?code=1");
    Outcome.WaitsFor<String> waits =
        (Outcome.WaitsFor<String>) HumanStep.captcha(page).<String>waits();
    assertThat(waits.waiting().link()).isEqualTo(page);
    assertThat(waits.waiting().what()).isEqualTo(Awaited.PERSON);
    assertThat(waits.toString()).doesNotContain("code=1");
  }
}
