package vn.gtvt.sdk.portal.national;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.wire.Dong;
import vn.gtvt.sdk.portal.wire.Fields;

/**
 * A dossier as {@code TraCuuHoSo} tells it: the fields of {@code DongBoHoSoMC}, all of them text
 * (wire facts 1.2.1; that the look-up answers these fields is inferred).
 */
record NationalDossier(JsonNode item) {
  private static final String UNKNOWN_TYPE = "application/octet-stream";

  boolean isOf(String code) {
    return code().equals(code);
  }

  String code() {
    return Fields.text(item, "MaHoSo");
  }

  Progress progress() {
    Instant returned = NationalTime.read(item, "NgayTra");
    List<JsonNode> requests = Fields.each(item.path("DanhSachHoSoBoSung"), each -> each);
    return new Progress(
        status(),
        code(),
        NationalTime.read(item, "NgayTiepNhan"),
        NationalTime.read(item, "NgayHenTra"),
        returned == null ? NationalTime.read(item, "NgayKetThucXuLy") : returned,
        decisions(),
        requests.stream()
            .filter(each -> !isAnswered(each))
            .reduce((earlier, later) -> later)
            .map(NationalDossier::request)
            .orElse(null),
        requests.stream().filter(NationalDossier::isAnswered).map(NationalDossier::id).toList(),
        results());
  }

  private DossierStatus status() {
    String word = Fields.text(item, "TrangThaiHoSo");
    return word.matches("[0-9]{1,2}")
        ? DossierStatus.ofNumber(Integer.parseInt(word)).withRaw(word)
        : DossierStatus.unknown(word);
  }

  /** Only a refusal is a decision that the national side tells of as one. */
  private List<Decision> decisions() {
    return status().equals(DossierStatus.NOT_RECEIVED)
        ? List.of(new Decision("", false, null, null, Fields.optional(item, "GhiChu")))
        : List.of();
  }

  private static boolean isAnswered(JsonNode request) {
    return NationalTime.read(request, "NgayTiepNhanBoSung") != null;
  }

  private static String id(JsonNode request) {
    return Fields.text(request, "HoSoBoSungId");
  }

  private static @Nullable SupplementRequest request(JsonNode request) {
    String id = id(request);
    return id.isEmpty()
        ? null
        : new SupplementRequest(
            id,
            NationalTime.read(request, "NgayBoSung"),
            null,
            List.of(new SupplementRequest.Wanted("", null, Fields.text(request, "NoiDungBoSung"))));
  }

  private List<ResultFile> results() {
    return Fields.each(item.path("DanhSachGiayToKetQua"), each -> each).stream()
        .filter(each -> !Fields.text(each, "GiayToId").isEmpty())
        .map(
            each ->
                new ResultFile(
                    Fields.text(each, "GiayToId"),
                    Fields.firstText(each, "TenGiayTo", "MaGiayToKetQua", "GiayToId"),
                    UNKNOWN_TYPE,
                    null))
        .toList();
  }

  /** The ids of the files that were handed in; empty if the national side tells of none. */
  Set<String> files() {
    return Fields.objects(item.path("TaiLieuNop")).stream()
        .filter(each -> !Fields.text(each, "IsDeleted").equalsIgnoreCase("true"))
        .map(each -> Fields.text(each, "TepDinhKemId"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What is charged; whether it is paid the national side does not say. */
  Outcome<List<ChargedFee>> fees() {
    List<ChargedFee> fees = new ArrayList<>();
    for (JsonNode each : Fields.objects(item.path("DanhSachLePhi"))) {
      Outcome<Long> price = Dong.read(each.path("Gia"));
      if (!(price instanceof Outcome.Done<Long> dong)) {
        return price.notDone();
      }
      fees.add(
          new ChargedFee(
              Fields.text(each, "MaPhiLePhi"),
              Fields.text(each, "TenPhiLePhi"),
              dong.value(),
              ChargedFee.State.UNKNOWN,
              ""));
    }
    return new Outcome.Done<>(List.copyOf(fees));
  }

  /** Hides the content: it names people. */
  @Override
  public String toString() {
    return "NationalDossier[" + code() + "]";
  }
}
