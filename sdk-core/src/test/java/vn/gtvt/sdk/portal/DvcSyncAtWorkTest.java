package vn.gtvt.sdk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.http.ClientCredentials;
import vn.gtvt.sdk.portal.dvcsync.DvcSyncPortal;
import vn.gtvt.sdk.portal.dvcsync.DvcSyncService;
import vn.gtvt.sdk.portal.dvcsync.DvcSyncSettings;
import vn.gtvt.sdk.portal.national.NationalLogin;
import vn.gtvt.sdk.portal.national.NationalPortal;
import vn.gtvt.sdk.portal.national.NationalSettings;

/** DvcSync with and without a reader, against a stand-in that does not know this code. */
class DvcSyncAtWorkTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Attachment PAPER = AtTheSandbox.paper("request-paper", "a.pdf");

  @TempDir Path folder;

  private AtTheSandbox open(boolean isRead) {
    return new AtTheSandbox(
        folder,
        place -> {
          DvcSyncPortal writer = writer(place);
          return isRead ? writer.followedBy(national(place)) : writer;
        });
  }

  private static DvcSyncPortal writer(AtTheSandbox place) {
    DvcSyncSettings settings =
        DvcSyncSettings.at(place.at("/dvcsync/api"), "G09.20")
            .service(AtTheSandbox.PROCEDURE, DvcSyncService.of("2.002288.01", "2.002288"))
            .build();
    ClientCredentials key =
        place.closing(
            new ClientCredentials(
                place.http,
                place.clock,
                settings.tokenEndpoint(),
                ClientCredentials.Manner.JSON,
                "sandbox",
                "sandbox".toCharArray()),
            ClientCredentials::close);
    return DvcSyncPortal.of(settings, place.http, key, place.clock, List.of(AtTheSandbox.form()));
  }

  private static NationalPortal national(AtTheSandbox place) {
    NationalSettings settings =
        NationalSettings.at(
            place.at("/national"), place.at("/national/VXPAdapter"), "000.00.04.G18");
    NationalLogin login =
        place.closing(
            new NationalLogin(
                settings, place.http, place.clock, "sandbox", "sandbox".toCharArray()),
            NationalLogin::close);
    return new NationalPortal(settings, place.http, login);
  }

  @Test
  void aDossierIsFiledAndFollowedThroughItsReader() {
    try (AtTheSandbox at = open(true)) {
      Filing done = at.runFor(DAY.multipliedBy(3), at.file(PAPER));

      assertThat(done.state()).isEqualTo(FilingState.FINISHED);
      assertThat(done.code()).isPresent();
      assertThat(stored(at, done)).isEqualTo(1);
    }
  }

  @Test
  void aLostAnswerIsFoundByTheReaderAndNothingIsFiledTwice() {
    try (AtTheSandbox at = open(true)) {
      at.sandbox.faults().next("dvcsync.create", Fault.cutAfterWrite());
      Filing done = at.runFor(DAY.multipliedBy(3), at.file(PAPER));

      assertThat(done.state()).isEqualTo(FilingState.FINISHED);
      assertThat(stored(at, done)).isEqualTo(1);
    }
  }

  @Test
  void withoutAReaderALostAnswerWaitsForAPersonWithItsCode() {
    try (AtTheSandbox at = open(false)) {
      at.sandbox.faults().next("dvcsync.create", Fault.cutAfterWrite());
      Filing parked = at.runFor(DAY, at.file(PAPER));

      assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
      assertThat(parked.problem().orElseThrow().vi()).contains("mã hồ sơ");
      assertThat(stored(at, parked)).isEqualTo(1);

      Receipt seen = new Receipt(parked.code().orElseThrow(), parked.reference());
      at.engine.confirm(parked.id(), new LookUp.Found(seen));
      at.runFor(DAY, parked);
      assertThat(stored(at, parked)).isEqualTo(1);
    }
  }

  private static int stored(AtTheSandbox at, Filing filing) {
    return at.sandbox.portals().of("dvcsync", filing.code().orElseThrow()).size();
  }
}
