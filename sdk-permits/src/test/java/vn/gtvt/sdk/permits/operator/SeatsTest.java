package vn.gtvt.sdk.permits.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.codelist.Province;
import vn.gtvt.sdk.codelist.Provinces;

/** In which province an authority lies, however people write it. */
class SeatsTest {
  private final Seats seats = Seats.in(Provinces.bundled());

  private String of(String department) {
    return seats.ofDepartment(department).map(Province::code).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở Xây dựng tỉnh Bắc Ninh",
        "SỞ XÂY DỰNG TỈNH BẮC NINH",
        "Sở  Xây dựng   Bắc Ninh ",
        "So Xay dung tinh Bac Ninh",
        "Sở Xây dựng - Bắc Ninh",
        "Sở GTVT Bắc Giang",
        "Sở GTVT-XD Bắc Giang",
        "Sở Giao thông vận tải - Xây dựng tỉnh Bắc Ninh",
        "Sở Giao thông vận tải và Xây dựng Bắc Ninh",
        "UBND tỉnh Bắc Ninh",
        "Ủy ban nhân dân tỉnh Bắc Ninh",
        "Bắc Ninh"
      })
  void aDepartmentOfBacNinhIsKnownByEverySpelling(String department) {
    assertThat(of(department)).isEqualTo("24");
    assertThat(of(Normalizer.normalize(department, Normalizer.Form.NFD))).isEqualTo("24");
  }

  @ParameterizedTest
  @CsvSource({
    "Sở GTVT-XD Lào Cai, 15",
    "Sở Xây dựng thành phố Hà Nội, 01",
    "Sở Xây dựng TP. Hồ Chí Minh, 79",
    "Sở Xây dựng TP.HCM, 79",
    "Cục Đường bộ Việt Nam, ''",
    "Sở Xây dựng, ''"
  })
  void othersAreTheirOwn(String department, String code) {
    assertThat(of(department)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "24, Bắc Ninh, Sở Xây dựng tỉnh Bắc Ninh, true",
    "24, Bắc Giang, Sở Xây dựng tỉnh Bắc Ninh, true",
    "27, Bắc Ninh, Sở Xây dựng tỉnh Bắc Ninh, true",
    "24, Bắc Ninh, Phòng tiếp nhận, true",
    "24, TP Hà Nội, Sở Xây dựng thành phố Hà Nội, false",
    "01, Bắc Ninh, Sở Xây dựng tỉnh Bắc Ninh, false",
    "24, Bắc Ninh, Sở Xây dựng thành phố Hà Nội, false",
    "24, TP Hà Nội, Sở Xây dựng tỉnh Bắc Ninh, false"
  })
  void codeProvinceAndNameAgreeOrNot(String code, String province, String name, boolean agree) {
    assertThat(seats.agree(new Authority(code, province, name))).isEqualTo(agree);
  }

  @Test
  void anAuthorityLiesWhereItsNameSaysFirst() {
    assertThat(seats.of(new Authority("", "", "Sở Xây dựng tỉnh Bắc Ninh")).map(Province::code))
        .contains("24");
    assertThat(seats.of(new Authority("", "Bắc Ninh", "Một cửa")).map(Province::code))
        .contains("24");
    assertThat(seats.of(new Authority("24", "?", "Một cửa")).map(Province::code)).contains("24");
    assertThat(seats.of(new Authority("?", "?", "?"))).isEmpty();
  }
}
