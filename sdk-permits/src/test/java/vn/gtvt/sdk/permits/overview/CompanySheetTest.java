package vn.gtvt.sdk.permits.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.validation.Violation;

/** A company's own lists of licences and routes. */
class CompanySheetTest {
  @TempDir Path temp;

  private Path csv(String text) throws IOException {
    return Files.writeString(temp.resolve("list.csv"), text);
  }

  private static <T> CompanySheet.Read<T> read(CompanySheet<T> sheet) {
    assertThat(sheet).isInstanceOf(CompanySheet.Read.class);
    return (CompanySheet.Read<T>) sheet;
  }

  private static List<String> faults(CompanySheet.Read<?> sheet) {
    return sheet.faults().errors().stream().map(v -> v.path() + " " + v.code()).toList();
  }

  @Test
  void licencesAreReadWhateverTheOrderOfTheColumns() throws Exception {
    CompanySheet.Read<HeldLicence> sheet =
        read(
            CompanySheet.licences(
                csv(
                    """
                    Công ty Mẫu;;;
                    Ngày cấp;SỐ GIẤY PHÉP;Ghi chú;Loại hình kinh doanh;Ngày thu hồi
                    17/3/2025;24-1/GPKDVT;;Vận tải hành khách theo hợp đồng, taxi;
                    2020-01-05;24-0/GPKDVT;cũ;;01/03/2025

                    """)));
    assertThat(sheet.faults().violations()).isEmpty();
    assertThat(sheet.records())
        .containsExactly(
            new HeldLicence(
                "24-1/GPKDVT",
                LocalDate.of(2025, 3, 17),
                null,
                Set.of(FormOfBusiness.CONTRACT, FormOfBusiness.TAXI)),
            new HeldLicence(
                "24-0/GPKDVT", LocalDate.of(2020, 1, 5), LocalDate.of(2025, 3, 1), Set.of()));
  }

  /** Wire facts 3.9: {@code loai} is the kind of licence, not a form of business. */
  @Test
  void qlvtsOwnSheetOfLicencesIsTakenToo() throws Exception {
    CompanySheet.Read<HeldLicence> sheet =
        read(
            CompanySheet.licences(
                csv(
                    """
                    shortName;doanh_nghiep;loai;ngay_cap;ngay_hh;ngay_thuhoi;status;coquan_ql
                    24-1/GPKDVT;2300000004;1;2025-11-26 00:00:00;;2026-01-05 00:00:00;1;24
                    """)));
    assertThat(sheet.faults().violations()).isEmpty();
    assertThat(sheet.records())
        .containsExactly(
            new HeldLicence(
                "24-1/GPKDVT", LocalDate.of(2025, 11, 26), LocalDate.of(2026, 1, 5), Set.of()));
  }

  @Test
  void aFormThatIsNotUnderstoodIsAFaultEvenBesideOneThatIs() throws Exception {
    CompanySheet.Read<HeldLicence> sheet =
        read(
            CompanySheet.licences(
                csv(
                    """
                    Số giấy phép;Ngày cấp;Loại hình kinh doanh
                    24-1;17/3/2025;Vận tải hàng hóa, chở khách du lịch
                    """)));
    assertThat(faults(sheet)).containsExactly("rows[2].forms sheet.not-read");
  }

  @Test
  void aWorkbookIsReadAsWell() throws Exception {
    Path file = temp.resolve("tuyen.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      workbook.newWorksheet("Bìa").value(0, 0, "Danh sách tuyến");
      Worksheet sheet = workbook.newWorksheet("Tuyến");
      sheet.value(0, 0, "Mã số tuyến");
      sheet.value(0, 1, "Cự ly (km)");
      sheet.value(0, 2, "Ngày thông báo");
      sheet.value(0, 3, "Ngày bắt đầu khai thác");
      sheet.value(1, 0, "0124.1112.a");
      sheet.value(1, 1, 38);
      sheet.value(1, 2, LocalDate.of(2025, 11, 26));
      sheet.value(1, 3, "26/12/2025");
    }
    assertThat(read(CompanySheet.routes(file)).records())
        .containsExactly(
            new HeldRoute(
                "0124.1112.A", 38, LocalDate.of(2025, 11, 26), LocalDate.of(2025, 12, 26), null));
  }

  @Test
  void aFaultNamesRowAndColumnAndTheOthersAreRead() throws Exception {
    CompanySheet.Read<HeldRoute> sheet =
        read(
            CompanySheet.routes(
                csv(
                    """
                    Mã số tuyến;Ngày thông báo;Cự ly;Ngày bắt đầu khai thác
                    0124.1112.A;26/11/2025;38;
                    2401.1112.A;26/11/2025;38;
                    0124-1112;26/11/2025;38;
                    0124.1113.A;hôm qua;ba mươi;
                    0124.1114.A;;38;
                    0124.1112.A;26/11/2025;38;
                    0124.1115.A;26/11/2025;38;25/11/2025
                    """)));
    assertThat(sheet.records()).extracting(HeldRoute::code).containsExactly("0124.1112.A");
    assertThat(faults(sheet))
        .containsExactly(
            "rows[3].code sheet.route-reversed",
            "rows[4].code sheet.not-read",
            "rows[5].signed sheet.not-read",
            "rows[5].km sheet.not-read",
            "rows[6].signed sheet.missing",
            "rows[7].code sheet.number-twice",
            "rows[8].started sheet.days");
    assertThat(sheet.faults().errors())
        .extracting(Violation::message)
        .allSatisfy(
            words -> {
              assertThat(words.vi()).startsWith("Dòng ").doesNotContain("{");
              assertThat(words.en()).startsWith("Row ").doesNotContain("{");
            });
    assertThat(sheet.faults().errors().get(0).message().vi()).contains("0124.1211.A");
  }

  @Test
  void aBusinessThatNobodyKnowsIsSaid() throws Exception {
    assertThat(
            faults(
                read(
                    CompanySheet.licences(
                        csv("Số giấy phép,Ngày cấp,Loại hình\n1,26/11/2025,bay\n")))))
        .containsExactly("rows[2].forms sheet.not-read");
  }

  @Test
  void aFileThatIsNoSuchListSaysSo() throws Exception {
    for (Path file : List.of(csv("Biển kiểm soát;Loại phù hiệu\n99B-100.01;taxi\n"), temp)) {
      assertThat(CompanySheet.licences(file))
          .isInstanceOfSatisfying(
              CompanySheet.Unreadable.class,
              unreadable -> assertThat(unreadable.message().vi()).isNotBlank());
    }
  }
}
