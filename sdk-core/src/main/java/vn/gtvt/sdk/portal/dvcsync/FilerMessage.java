package vn.gtvt.sdk.portal.dvcsync;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.dossier.PostalAddress;

/** {@code ThongTinNguoiNop}: who files, and for whom ({@code docs/wire/dvcsync.md} 2.4). */
final class FilerMessage {
  private FilerMessage() {}

  static Map<String, Object> of(Dossier dossier, DvcSyncFiler more, @Nullable PostalAddress seat) {
    Party filer = dossier.applicant().filer();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("LoaiDoiTuong", SubjectKind.of(filer));
    body.put("ThongTinChiTiet", details(dossier, filer, more, seat));
    return body;
  }

  private static Map<String, Object> details(
      Dossier dossier, Party filer, DvcSyncFiler more, @Nullable PostalAddress seat) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("TenNguoiNop", filer.name());
    put(body, "SoDinhDanh", filer.identity());
    if (more.identityIssuedOn() != null) {
      body.put("NgayCapDinhDanh", DvcSyncTime.day(more.identityIssuedOn()));
    }
    if (more.birthday() != null) {
      body.put("NgaySinh", DvcSyncTime.day(more.birthday()));
    }
    put(body, "SoDienThoai", filer.phone());
    put(body, "Email", filer.email());
    PostalAddress address = more.address();
    if (address != null) {
      put(body, "MaTinh", address.province().code());
      PostalAddress.Unit district = address.district();
      put(body, "MaHuyen", district == null ? null : district.code());
      put(body, "MaXa", address.ward().code());
      body.put("DiaChiChiTiet", detail(address, true));
    }
    putOwner(body, dossier.applicant().owner(), seat);
    return body;
  }

  private static void putOwner(
      Map<String, Object> body, Party owner, @Nullable PostalAddress address) {
    body.put("TenChuHs", owner.name());
    put(body, "SoDinhDanhChuHs", owner.identity());
    if (address != null) {
      put(body, "MaTinhChuHs", address.province().code());
      put(body, "MaXaChuHs", address.ward().code());
      body.put("DiaChiChiTietChuHs", detail(address, false));
    }
  }

  /** What no code tells goes along with the street, so that no part of an address is lost. */
  private static String detail(PostalAddress address, boolean hasDistrict) {
    StringBuilder line = new StringBuilder(address.street());
    add(line, address.ward(), true);
    PostalAddress.Unit district = address.district();
    if (district != null) {
      add(line, district, hasDistrict);
    }
    add(line, address.province(), true);
    return line.toString();
  }

  private static void add(StringBuilder line, PostalAddress.Unit unit, boolean hasField) {
    if (!hasField || unit.code() == null) {
      line.append(", ").append(unit.name());
    }
  }

  private static void put(Map<String, Object> body, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      body.put(name, value);
    }
  }
}
