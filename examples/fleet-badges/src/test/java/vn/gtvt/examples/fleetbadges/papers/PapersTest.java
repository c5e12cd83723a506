package vn.gtvt.examples.fleetbadges.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.operator.Address;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.permits.vehicle.LeaseContract;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.permits.vehicle.VehicleClass;

class PapersTest {
  private static final String EVERY_LETTER =
      "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
          + "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ";

  @TempDir Path folder;

  @Test
  void theRequestPaperHoldsHeadsItemsCountsVehiclesAndSignature() throws IOException {
    draw(application("Công ty Giả", 2));

    assertThat(textOf("giay-de-nghi.pdf"))
        .contains("CÔNG TY GIẢ")
        .contains("Số: 05-1/2026/GĐN-MAU")
        .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .contains("Độc lập - Tự do - Hạnh phúc")
        .contains("Bắc Ninh, ngày 14 tháng 09 năm 2026")
        .contains("GIẤY ĐỀ NGHỊ CẤP (CẤP LẠI) PHÙ HIỆU")
        .contains("Kính gửi: Sở Xây dựng tỉnh Bắc Ninh")
        .contains("1. Tên đơn vị kinh doanh vận tải: Công ty Giả")
        .contains("2. Địa chỉ: Số 0 đường Giả Định, Phường Kinh Bắc, Bắc Ninh")
        .contains("3. Số điện thoại (Fax): 0222 000 0000")
        .contains("Số lượng phù hiệu nộp lại: 1")
        .contains("Đề nghị được cấp: 2")
        .contains("99E-100.00", "99E-100.01", "5 chỗ", "Xe taxi", "14/09/2031")
        .contains("Nguyễn Văn Mẫu");
  }

  @Test
  void everyVietnameseLetterIsDrawnAndCanBeReadBack() throws IOException {
    draw(application(EVERY_LETTER, 1));

    assertThat(textOf("giay-de-nghi.pdf").replaceAll("\\s", "")).contains(EVERY_LETTER);
  }

  @Test
  void aSignThatTheFontLacksBecomesAQuestionMarkAndBreaksNothing() throws IOException {
    draw(application("Công ty 🚌 Giả", 1));

    assertThat(textOf("giay-de-nghi.pdf")).contains("Công ty ? Giả");
  }

  @Test
  void aLongListOfVehiclesRunsOverToAPageWithItsHeadAgain() throws IOException {
    draw(application("Công ty Giả", 60));

    String text = textOf("giay-de-nghi.pdf");
    assertThat(text.split("Biển kiểm soát", -1)).hasSizeGreaterThan(2);
    assertThat(text).contains("99E-100.00", "99E-100.59");
  }

  @Test
  void theCopiesAreMarkedAsMadeUp() throws IOException {
    List<Attachment> drawn = draw(application("Công ty Giả", 1));

    assertThat(drawn)
        .extracting(Attachment::component)
        .containsExactly("request-paper", "vehicle-registration", "lease-contract");
    assertThat(drawn.get(1).subject()).contains("99E-100.00");
    assertThat(textOf("dang-ky-xe-99E-100.00.pdf"))
        .contains("DỮ LIỆU GIẢ / BẢN MẪU – KHÔNG CÓ GIÁ TRỊ")
        .contains("Số khung: RL9AAAAAAAA000001");
    assertThat(textOf("hop-dong-thue-99E-100.00.pdf"))
        .contains("DỮ LIỆU GIẢ / BẢN MẪU – KHÔNG CÓ GIÁ TRỊ")
        .contains("Bên cho thuê (Bên A): Trần Thị Giả")
        .contains("từ ngày 01/01/2026 đến hết ngày 31/12/2030");
  }

  @Test
  void theLettersUsedAreEmbeddedAndNoOthers() throws IOException {
    draw(application("Công ty Giả", 1));

    Path paper = folder.resolve("ho-so-1").resolve("giay-de-nghi.pdf");
    assertThat(Files.size(paper)).isLessThan(60_000);
    try (PDDocument document = Loader.loadPDF(paper.toFile())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  private List<Attachment> draw(BadgeApplication application) throws IOException {
    return Papers.into(folder).draw("ho-so-1", application);
  }

  private String textOf(String file) throws IOException {
    try (PDDocument document = Loader.loadPDF(folder.resolve("ho-so-1").resolve(file).toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static BadgeApplication application(String company, int vehicles) {
    return BadgeApplication.builder()
        .operator(
            Operator.builder()
                .name(company)
                .enterpriseCode("2399999914")
                .representative("Nguyễn Văn Mẫu")
                .address(new Address("Số 0 đường Giả Định", "Phường Kinh Bắc", "Bắc Ninh"))
                .phone("0222 000 0000")
                .build())
        .authority(new Authority("24", "Bắc Ninh", "Sở Xây dựng tỉnh Bắc Ninh"))
        .paperNumber("05-1/2026/GĐN-MAU")
        .paperDate(LocalDate.of(2026, 9, 14))
        .returnedBadges(1)
        .requests(IntStream.range(0, vehicles).mapToObj(PapersTest::request).toList())
        .build();
  }

  private static BadgeRequest request(int index) {
    return BadgeRequest.builder()
        .kind(BadgeKind.TAXI)
        .validUntil(LocalDate.of(2031, 9, 14))
        .vehicle(
            Vehicle.builder()
                .plate("99E-" + (10_000 + index))
                .chassis("RL9AAAAAAAA000001")
                .engine("2NRE0000001")
                .vehicleClass(VehicleClass.CAR)
                .make("Toyota Vios")
                .colour("Trắng")
                .country("Việt Nam")
                .yearOfManufacture(2020)
                .seats(SeatCount.withDriver(5))
                .owner("Trần Thị Giả")
                .registeredOn(LocalDate.of(2020, 5, 6))
                .lease(
                    new LeaseContract(
                        "Hợp đồng thuê phương tiện",
                        "Trần Thị Giả",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2030, 12, 31)))
                .build())
        .build();
  }
}
