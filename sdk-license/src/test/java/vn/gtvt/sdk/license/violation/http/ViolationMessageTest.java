package vn.gtvt.sdk.license.violation.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.license.violation.Settlement;
import vn.gtvt.sdk.license.violation.TrafficViolation;
import vn.gtvt.sdk.license.violation.VehicleKind;
import vn.gtvt.sdk.license.violation.ViolationAnswer;
import vn.gtvt.sdk.license.violation.ViolationQuestion;

/** Field by field what docs/wire/registries.md §3.2 and §3.3 say. */
class ViolationMessageTest {
  private static final ViolationQuestion CAR =
      new ViolationQuestion(PlateNumber.parse("99A-123.45"), VehicleKind.CAR);
  private static final String WHOLE =
      """
      {"traCuuLuc":"2026-09-14 08:30:00","capNhatDen":"2026-09-13 23:59:59","soViPham":1,"viPham":[
      {"bienKiemSoat":"99A-123.45","mauBien":"Nền mầu trắng, chữ và số màu đen","loaiPhuongTien":"Ô tô",
      "thoiGianViPham":"07:30, 02/08/2026","diaDiemViPham":"Km 10 đường Mẫu",
      "hanhViViPham":"12321.5.5.i.01.Không chấp hành hiệu lệnh","trangThai":"Chưa xử phạt",
      "donViPhatHien":"Đội Mẫu","noiGiaiQuyet":[{"ten":"Phòng Mẫu","diaChi":"Số 1","soDienThoai":"0200"},
      {"ten":"Đội Mẫu"}]}]}\
      """;

  private static ViolationAnswer read(String json) {
    return ViolationMessage.read(CAR, json.getBytes(StandardCharsets.UTF_8));
  }

  private static TrafficViolation only(String json) {
    return ((ViolationAnswer.Told) read(json)).list().violations().get(0);
  }

  @Test
  void everyFieldIsRead() {
    ViolationAnswer.Told told = (ViolationAnswer.Told) read(WHOLE);
    TrafficViolation read = told.list().violations().get(0);

    assertThat(told.list().toldAt()).isEqualTo(Instant.parse("2026-09-14T01:30:00Z"));
    assertThat(told.list().countedTo()).isEqualTo(Instant.parse("2026-09-13T16:59:59Z"));
    assertThat(read.plate()).isEqualTo("99A-123.45");
    assertThat(read.plateColour()).isEqualTo("Nền mầu trắng, chữ và số màu đen");
    assertThat(read.vehicle()).isEqualTo(VehicleKind.CAR);
    assertThat(read.at()).isEqualTo(LocalDateTime.of(2026, 8, 2, 7, 30));
    assertThat(read.place()).isEqualTo("Km 10 đường Mẫu");
    assertThat(read.code()).isEqualTo("12321.5.5.i.01");
    assertThat(read.act()).isEqualTo("Không chấp hành hiệu lệnh");
    assertThat(read.settlement()).isEqualTo(Settlement.UNSETTLED);
    assertThat(read.unit()).isEqualTo("Đội Mẫu");
    assertThat(read.offices()).hasSize(2);
    assertThat(read.offices().get(0).phone()).isEqualTo("0200");
    assertThat(read.offices().get(1).address()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Đã xử phạt,SETTLED,true",
    "ĐÃ XỬ PHẠT,SETTLED,true",
    "Chưa xử phạt,UNSETTLED,false",
    "Đang xử lý,UNCLEAR,false"
  })
  void everyOtherStateCountsAsNotSettled(String state, Settlement settlement, boolean settled) {
    TrafficViolation read = only(WHOLE.replace("Chưa xử phạt", state));

    assertThat(read.settlement()).isEqualTo(settlement);
    assertThat(read.isSettled()).isEqualTo(settled);
    assertThat(read.state()).isEqualTo(state);
  }

  @Test
  void anActWithoutACodeIsKeptWhole() {
    TrafficViolation read = only(WHOLE.replace("12321.5.5.i.01.", "Điều 5. "));

    assertThat(read.code()).isNull();
    assertThat(read.act()).isEqualTo("Điều 5. Không chấp hành hiệu lệnh");
  }

  @Test
  void noViolationIsAnAnswer() {
    ViolationAnswer answer =
        read(
            """
            {"traCuuLuc":"2026-09-14 08:30:00","capNhatDen":"2026-09-14 08:00:00","soViPham":0,"viPham":[]}\
            """);

    assertThat(((ViolationAnswer.Told) answer).list().violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "<html>",
        "{\"soViPham\":0}",
        "{\"soViPham\":0,\"viPham\":[]}",
        "{\"traCuuLuc\":\"2026-13-14 08:30:00\",\"capNhatDen\":\"2026-09-14"
            + " 08:00:00\",\"soViPham\":0,\"viPham\":[]}"
      })
  void whatIsNotWholeSaysNothing(String json) {
    assertThat(read(json)).isInstanceOf(ViolationAnswer.NotKnown.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"soViPham\":1','\"soViPham\":2'",
    "'\"soViPham\":1','\"soViPham\":\"1\"'",
    "99A-123.45,99A-123.46",
    "Ô tô,Xe máy",
    "Ô tô,Máy bay",
    "'07:30, 02/08/2026','02/08/2026 07:30'",
    "'07:30, 02/08/2026','07:30, 31/02/2026'",
    "Đội Mẫu,' '"
  })
  void aContradictionOrABrokenFieldSaysNothing(String right, String wrong) {
    assertThat(read(WHOLE.replace(right, wrong))).isInstanceOf(ViolationAnswer.NotKnown.class);
  }
}
