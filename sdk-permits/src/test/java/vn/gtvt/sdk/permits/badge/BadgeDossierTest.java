package vn.gtvt.sdk.permits.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.Violation;

class BadgeDossierTest {
  private final Procedure procedure =
      ProcedureCatalogue.bundled().at(Samples.FILING_DAY).require(BadgeCheck.BADGE);
  private final BadgeApplication application =
      Samples.application("01/GĐN", List.of("99A-001.01", "99A-001.02"));

  @Test
  void itsSubjectsAreThePlatesAndItsItemsAreNeutral() {
    Dossier dossier = BadgeDossier.of(application, procedure, Samples.papers(application));
    assertThat(dossier.subjects()).containsExactly("99A-001.01", "99A-001.02");
    assertThat(dossier.edition()).isEqualTo("nd-158-2024");
    assertThat(dossier.items().list("vehicles").get(0).number("seatsWithDriver")).isEqualTo(5);
    assertThat(dossier.items().text("badgeKind")).isEqualTo("taxi");
  }

  @Test
  void aMissingPaperIsNamedWithItsVehicle() {
    List<Attachment> papers = Samples.papers(application);
    assertThatThrownBy(() -> BadgeDossier.of(application, procedure, papers.subList(0, 2)))
        .hasMessageContaining("99A-001.02")
        .hasMessageContaining("Bản sao chứng nhận đăng ký xe");
    assertThatThrownBy(
            () -> BadgeDossier.of(application, procedure, papers.subList(1, papers.size())))
        .hasMessageContaining("request-paper");
  }

  @Test
  void theCheckAndTheDossierSayTheSameOfAMissingPaper() {
    List<Attachment> papers = Samples.papers(application).subList(0, 2);
    Violation said = BadgeDossier.checkPapers(application, procedure, papers).errors().get(0);
    assertThatThrownBy(() -> BadgeDossier.of(application, procedure, papers))
        .hasMessage(said.path() + ": " + said.message().vi());
  }

  @Test
  void noPersonStandsInWhatIsLogged() {
    Dossier dossier = BadgeDossier.of(application, procedure, Samples.papers(application));
    String shown =
        application.toString()
            + application.operator()
            + dossier
            + dossier.applicant()
            + dossier.items()
            + dossier.attachments()
            + application.requests();
    assertThat(shown).doesNotContain("Nguyễn", "0200000001", "mau@example.vn");
  }

  @Test
  void seatsAreSaidBothWays() {
    assertThat(SeatCount.withDriver(8)).isEqualTo(SeatCount.withoutDriver(7));
    assertThat(SeatCount.withoutDriver(7).withDriver()).isEqualTo(8);
    assertThatThrownBy(() -> SeatCount.withDriver(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
