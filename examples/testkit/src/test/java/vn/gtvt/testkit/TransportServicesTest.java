package vn.gtvt.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.testkit.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sdk.TransportServices;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;

/** The front door, as a host meets it. */
class TransportServicesTest {
  @TempDir Path folder;

  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));

  @Test
  void whatIsDoneMoreRarelyIsReachedThroughTheEngine() {
    List<String> heard = new ArrayList<>();
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start();
        HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
        TransportServices services =
            TransportServices.builder()
                .tenant("practice")
                .journal(folder)
                .portal(PracticePortal.at(sandbox.url(), caller, "practice"))
                .clock(clock)
                .with(engine -> engine.listener((filing, event) -> heard.add(event.what())))
                .build()) {
      Filing filing = services.file(PracticeDossiers.of("HS1", "SLOW", 1));
      services.runDue();
      services.engine().withdraw(filing.id(), "thử");
      services.runDue();
      assertThat(services.filing(filing.id())).isWithdrawn();
      org.assertj.core.api.Assertions.assertThat(heard).contains("submit: done");
    }
  }

  @Test
  void aBuilderThatLacksSomethingNamesItAndKeepsNoFolderLocked() {
    TransportServices.Builder incomplete =
        TransportServices.builder().tenant("practice").journal(folder);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(incomplete::build)
          .isInstanceOf(NullPointerException.class)
          .hasMessageContaining("portal");
    }
  }
}
