package vn.gtvt.sdk.permits.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeDossier;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** Holds the badge form against docs/wire/igate.md 5.2, transcribed here by hand. */
class BadgeFormTest {
  /** Every key that the page lists, with its parents; {@code []} stands for each element. */
  private static final Set<String> ALLOWED =
      Set.of(
          "SoVanBan",
          "TinhThanh",
          "DT",
          "T_CoQuan",
          "dichVu",
          "T_DonViKinhDoanh/LoaiHinhDoanhNghiep",
          "T_DonViKinhDoanh/NguoiDaiDien.HoVaTen",
          "T_DonViKinhDoanh/TenCoSoToChuc",
          "T_DonViKinhDoanh/MaSoDoanhNghiep",
          "T_DonViKinhDoanh/DiaChiHoatDong/SoNhaChiTiet",
          "T_DonViKinhDoanh/DiaChiHoatDong/TinhThanh",
          "T_DonViKinhDoanh/DiaChiHoatDong/XaPhuong",
          "T_DonViKinhDoanh/DanhBaLienLac/SoDienThoai",
          "T_DonViKinhDoanh/DanhBaLienLac/ThuDienTu",
          "T_DonViKinhDoanh/HoatDongKinhDoanh/GiayCapPhepKinhDoanh/SoGiay",
          "T_DonViKinhDoanh/HoatDongKinhDoanh/GiayCapPhepKinhDoanh/NgayCap",
          "T_DonViKinhDoanh/HoatDongKinhDoanh/GiayCapPhepKinhDoanh/CapLanThu",
          "T_DonViKinhDoanh/HoatDongKinhDoanh/GiayCapPhepKinhDoanh/CoQuanCap",
          "T_DonViKinhDoanh/HoatDongKinhDoanh/GiayCapPhepKinhDoanh/HieuLucGiayToVanBan",
          "T_DonViKinhDoanh/HoatDongKinhDoanh/LoaiHinhKinhDoanh[]",
          "ThamDinh/SoLuongNopLai",
          "ThamDinh/DeNghiDuocCap",
          "ThamDinh/ThemPhuongTienRaw[]/DVKDVT",
          "ThamDinh/ThemPhuongTienRaw[]/BienDangKy",
          "ThamDinh/ThemPhuongTienRaw[]/BienSoXe",
          "ThamDinh/ThemPhuongTienRaw[]/SoKhung",
          "ThamDinh/ThemPhuongTienRaw[]/SoMay",
          "ThamDinh/ThemPhuongTienRaw[]/PhanLoaiXeCoGioi",
          "ThamDinh/ThemPhuongTienRaw[]/NuocSanXuat",
          "ThamDinh/ThemPhuongTienRaw[]/MauSon",
          "ThamDinh/ThemPhuongTienRaw[]/NhanHieu",
          "ThamDinh/ThemPhuongTienRaw[]/SoChoNgoi",
          "ThamDinh/ThemPhuongTienRaw[]/NamSanXuat",
          "ThamDinh/ThemPhuongTienRaw[]/TinhTrangPhuongTien",
          "ThamDinh/ThemPhuongTienRaw[]/ChuPhuongTien.HoVaTen");

  /** Keys that not every vehicle fills. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "ThamDinh/ThemPhuongTienRaw[]/NienHan",
          "ThamDinh/ThemPhuongTienRaw[]/GiayDangKyPhuongTien.NgayCap");

  private final BadgeForm form = new BadgeForm();

  private static Dossier dossier() {
    BadgeApplication application =
        Samples.application("05/2026/GĐN", List.of("99A-000.01", "99A-000.02"));
    return BadgeDossier.of(
        application,
        BadgeCheck.at(ProcedureCatalogue.bundled(), Samples.FILING_DAY).procedure(),
        Samples.papers(application));
  }

  @Test
  void everyKeyIsOnThePageAndEveryKeyThatIsDemandedIsThere() {
    Map<String, Object> leaves = new LinkedHashMap<>();
    flatten("", form.fields(dossier()), leaves);
    Set<String> keys = new TreeSet<>(leaves.keySet());
    assertThat(keys).containsAll(ALLOWED);
    keys.removeAll(ALLOWED);
    assertThat(OPTIONAL).containsAll(keys);
  }

  @Test
  void theStateOfTheLicenceIsAlwaysSaidBecauseTheFormsOwnDefaultIsRevoked() {
    Map<String, Object> leaves = new LinkedHashMap<>();
    flatten("", form.fields(dossier()), leaves);
    assertThat(leaves)
        .containsEntry(
            "T_DonViKinhDoanh/HoatDongKinhDoanh/GiayCapPhepKinhDoanh/HieuLucGiayToVanBan",
            "Còn hiệu lực")
        .containsEntry("dichVu", "MAU_2.002288.TAXI")
        .containsEntry("ThamDinh/DeNghiDuocCap", 2)
        .containsEntry("T_DonViKinhDoanh/NguoiDaiDien.HoVaTen", "Nguyễn Văn Mẫu");
    assertThat((String) leaves.get("DT")).matches("\\d{2}/\\d{2}/\\d{4}");
  }

  @Test
  void aRegistrationAndALeaseStandUnderOneComponentAndTheRequestUnderTheOther() {
    assertThat(form.paper(paper("vehicle-registration")).order()).isEqualTo(1);
    assertThat(form.paper(paper("lease-contract")))
        .isEqualTo(form.paper(paper("vehicle-registration")));
    assertThat(form.paper(paper("request-paper")).originals()).isEqualTo(1);
    assertThat(form.components("000.00.00.G04-KQ005040"))
        .containsExactly("lease-contract", "vehicle-registration");
    assertThat(form.components("Giấy đề nghị cấp phù hiệu")).containsExactly("request-paper");
    assertThat(form.components("lạ")).isEmpty();
    assertThatThrownBy(() -> form.paper(paper("photo")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("photo");
  }

  private static Attachment paper(String component) {
    Content content = Content.of("x".getBytes(StandardCharsets.UTF_8));
    return Attachment.of(component, null, "a.pdf", "application/pdf", content);
  }

  private static void flatten(String path, Object value, Map<String, Object> leaves) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> flatten(path.isEmpty() ? key + "" : path + "/" + key, inner, leaves));
    } else if (value instanceof List<?> list) {
      new ArrayList<Object>(list).forEach(each -> flatten(path + "[]", each, leaves));
    } else {
      leaves.put(path, value);
    }
  }
}
