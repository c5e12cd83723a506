package vn.gtvt.sdk.permits.licence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;

class LicenceDossierTest {
  private final LicenceCheck check = Licences.at(Licences.DAY);
  private final LicenceApplication application = Licences.changed().build();

  private Dossier dossier() {
    return LicenceDossier.of(
        application, check.procedure(LicenceCase.CHANGED), Licences.papers(check, application));
  }

  @Test
  void itsItemsSayWhatTheFormAsks() {
    Dossier dossier = dossier();
    assertThat(dossier.procedure().text()).isEqualTo("2.002286");
    assertThat(dossier.edition()).isEqualTo("nd-158-2024");
    assertThat(dossier.items().group("content").list("formsOfBusiness")).hasSize(2);
    assertThat(dossier.items().list("changes").get(0).text("item")).isEqualTo("forms-of-business");
    assertThat(dossier.items().group("currentLicence").text("number")).isEqualTo("24-0001/GPKDVT");
    assertThat(dossier.applicant().owner().identity()).isEqualTo("2300000004");
  }

  @Test
  void noPersonStandsInWhatIsLogged() {
    assertThat(
            application.toString()
                + application.content()
                + application.currentContent()
                + dossier()
                + dossier().items())
        .doesNotContain("Nguyễn", "0200000001", "mau@example.vn", "Thử Nghiệm");
  }

  @Test
  void formsOfBusinessAreReadAsPapersWriteThem() {
    assertThat(FormOfBusiness.namedIn("Vận tải hành khách bằng taxi"))
        .containsExactly(FormOfBusiness.TAXI);
    assertThat(FormOfBusiness.namedIn("KD vận tải hàng hóa bằng xe tải; taxi tải"))
        .containsExactly(FormOfBusiness.GOODS);
    assertThat(FormOfBusiness.namedIn("tuyến cố định, hợp đồng, xe buýt"))
        .containsExactly(FormOfBusiness.FIXED_ROUTE, FormOfBusiness.BUS, FormOfBusiness.CONTRACT);
    assertThat(FormOfBusiness.namedIn("sửa xe")).isEmpty();
    for (FormOfBusiness form : FormOfBusiness.values()) {
      assertThat(FormOfBusiness.namedIn(form.label().vi())).containsExactly(form);
    }
  }
}
