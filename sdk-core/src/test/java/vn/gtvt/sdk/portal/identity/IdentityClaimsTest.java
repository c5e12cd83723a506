package vn.gtvt.sdk.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.portal.Outcome;

class IdentityClaimsTest {
  private static Outcome<IdentityClaims> read(String json) {
    return IdentityClaims.ofUserInfo(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anOrganisationsLogInIsReadAsData() {
    IdentityClaims claims =
        ((Outcome.Done<IdentityClaims>)
                read(
                    """
                    {"sub":"s-1","LoaiTaiKhoan":2,"MaSoThue":"2300000004","SoDinhDanh":"001080999999",
                    "HoVaTen":"Nguyễn Văn Mẫu","NgayThangNamSinh":"01/02/1980","TechID":"t-1",
                    "loAs":"LoA2","MaSoDoanhNghiep":"2300000004","TenDoanhNghiep":"Công ty Mẫu"}
                    """))
            .value();
    assertThat(claims.isOrganisation()).isTrue();
    assertThat(claims.accountKind()).isEqualTo("2");
    assertThat(claims.birthday()).isEqualTo(LocalDate.of(1980, 2, 1));
    assertThat(claims.enterpriseCode()).isEqualTo("2300000004");
    assertThat(claims.toString()).doesNotContain("Mẫu", "001080999999");
  }

  @Test
  void whatIsMissingOrUnreadableIsNotSaid() {
    IdentityClaims claims =
        ((Outcome.Done<IdentityClaims>)
                read("{\"sub\":\"s\",\"NgayThangNamSinh\":\"30/02/1980\",\"HoVaTen\":7,\"x\":[]}"))
            .value();
    assertThat(claims.birthday()).isNull();
    assertThat(claims.isOrganisation()).isFalse();
    assertThat(read("{\"HoVaTen\":\"x\"}")).isInstanceOf(Outcome.Unknown.class);
    assertThat(read("<html>")).isInstanceOf(Outcome.Unknown.class);
  }
}
