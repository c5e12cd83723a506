package vn.gtvt.sdk.license.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.identifier.ProcedureCode;

/** Holds the form of training cars against docs/wire/igate.md 5.3, transcribed here by hand. */
class TrainingCarsFormTest {
  private final TrainingCarsForm form = new TrainingCarsForm();

  private static Items car(boolean owned) {
    return Items.builder()
        .text("plate", "38A-123.45 (T)")
        .flag("owned", owned)
        .text("make", "TOYOTA")
        .text("kind", "Ô tô con")
        .text("engine", "MAY1")
        .text("chassis", "KHUNG1")
        .date("inspectedOn", LocalDate.of(2026, 1, 5))
        .date("inspectionValidUntil", LocalDate.of(2027, 1, 4))
        .text("note", "xe mới")
        .build();
  }

  private static Dossier dossier(List<Items> cars) {
    return Dossier.under(ProcedureCode.of("1.001751"), "nd-94-2026")
        .title("Cấp giấy phép xe tập lái")
        .applicant(
            Applicant.itself(
                Party.organisation("Trường Mẫu", "2300000004", "0912345678", "mau@example.vn")))
        .items(
            Items.builder()
                .group(
                    "school",
                    Items.builder()
                        .text("name", "Trường Mẫu")
                        .text("governingBody", "Sở Mẫu")
                        .build())
                .list("cars", cars)
                .build())
        .build();
  }

  @Test
  void everyRowStandsUnderTheKeysThatSaySomethingElse() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("stt", 1);
    row.put("biensoxe", "38A-123.45 (T)");
    row.put("trongtai", "X");
    row.put("namsanxuat", "-");
    row.put("nhanhieu", "TOYOTA");
    row.put("sokhung", "Ô tô con");
    row.put("somay", "MAY1");
    row.put("mauson", "KHUNG1");
    row.put("ngayCapGiayChungNhanKiemDinhAtktBvmt", "05/01/2026");
    row.put("ngayCapGiayChungNhanKiemDinhAtktBvmt1", "04/01/2027");
    row.put("cuakhaunhapxuat", "xe mới");
    Map<String, Object> hired = new LinkedHashMap<>(row);
    hired.put("stt", 2);
    hired.put("trongtai", "-");
    hired.put("namsanxuat", "X");

    assertThat(form.fields(dossier(List.of(car(true), car(false)))))
        .isEqualTo(
            Map.of(
                "organization", "Trường Mẫu",
                "organization1", "Sở Mẫu",
                "tbantest", List.of(row, hired)));
  }

  @Test
  void theGridHasOneToTwentyRows() {
    assertThatThrownBy(() -> form.fields(dossier(List.of())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> form.fields(dossier(Collections.nCopies(21, car(true)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("21");
  }

  @Test
  void thePapersStandInThePortalsOrder() {
    assertThat(form.paper(paper("vehicle-list")).order()).isEqualTo(1);
    assertThat(form.paper(paper("vehicle-use-right")).order()).isEqualTo(2);
    assertThatThrownBy(() -> form.paper(paper("photo")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Attachment paper(String component) {
    return Attachment.of(
        component, null, "a.pdf", "application/pdf", Content.of(new byte[] {1, 2, 3}));
  }
}
