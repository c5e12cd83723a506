package vn.gtvt.sdk.permits.qlvt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.identifier.EnterpriseCode;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.Withdrawal;

/** What the register's records say, written as the wire page has them. */
class QlvtRegisterTest {
  private static final PlateNumber PLATE = PlateNumber.parse("99A-001.01");
  private static final EnterpriseCode NUMBER = EnterpriseCode.parse("2300000004");
  private static final String MIDNIGHT = "1789318800000"; // 2026-09-14 in Vietnam

  private final RecordingQlvt server = new RecordingQlvt();
  private final HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
  private final QlvtClient client =
      new QlvtClient(QlvtSettings.at(server.url()), caller, TokenSource.fixed("t"));
  private final QlvtRegister register = new QlvtRegister(client);

  @AfterEach
  void close() {
    caller.close();
    server.close();
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  private static <T> T there(Outcome<Optional<T>> outcome) {
    return ((Outcome.Done<Optional<T>>) outcome).value().orElseThrow();
  }

  @Test
  void aBadgeIsReadWithItsDaysAndItsVehicle() {
    server
        .on("count", "1")
        .on(
            "userOne",
            json(
                "{'_id':'b1','shortName':'PH-0001','phuong_tien':{'_source':{'shortName':"
                    + "'99A-001.01','title':'99A-001.01'}},'loai_ph':{'_source':{'MaMuc':'TAXI',"
                    + "'TenMuc':'Xe taxi','type':'C_LoaiPhuHieu'}},'ngay_cap':"
                    + MIDNIGHT
                    + ",'ngay_hh':1947085200000,'la_bh':0,'status':{'_source':{'shortName':'01',"
                    + "'title':'Còn hiệu lực'}}}"));
    BadgeRecord badge = there(register.badge("PH-0001"));

    assertThat(badge.number()).isEqualTo("PH-0001");
    assertThat(badge.vehicle()).contains(new CodedName("99A-001.01", "99A-001.01"));
    assertThat(badge.kind()).contains(new CodedName("TAXI", "Xe taxi"));
    assertThat(badge.issuedOn()).contains(LocalDate.of(2026, 9, 14));
    assertThat(badge.validUntil()).contains(LocalDate.of(2031, 9, 14));
    assertThat(badge.isTouristSign()).isFalse();
    assertThat(badge.isValidOn(LocalDate.of(2026, 9, 13))).isFalse();
    assertThat(badge.isValidOn(LocalDate.of(2026, 9, 14))).isTrue();
    assertThat(badge.isValidOn(LocalDate.of(2031, 9, 14))).isTrue();
    assertThat(badge.isValidOn(LocalDate.of(2031, 9, 15))).isFalse();
    assertThat(badge.status()).contains(new CodedName("01", "Còn hiệu lực"));
  }

  @Test
  void aBadgeTakenAwayHoldsNoMoreAndASignIsTold() {
    BadgeRecord taken =
        new BadgeRecord(
            Map.of(
                "ngay_hh",
                1_947_085_200_000L,
                "ngay_thuhoi",
                Long.valueOf(MIDNIGHT),
                "la_bh",
                true,
                "lydo",
                "vi phạm"));
    assertThat(taken.isValidOn(LocalDate.of(2026, 9, 13))).isTrue();
    assertThat(taken.isValidOn(LocalDate.of(2026, 9, 14))).isFalse();
    assertThat(taken.isTouristSign()).isTrue();
    assertThat(taken.reason()).contains("vi phạm");
    assertThat(new BadgeRecord(Map.of()).isValidOn(LocalDate.of(2026, 9, 14))).isFalse();
  }

  @Test
  void anEnterpriseIsReadInTheThreeLevelsOfItsTimeAndInTwo() {
    server
        .on("count", "1")
        .on(
            "userOne",
            json(
                "{'_id':'e1','shortName':'2300000004','ma_dn':'2300000004','ten_dn':'Công ty"
                    + " Giả','sdt':'0200000001','diachi':'Số 0 phố"
                    + " Giả','tinh':{'_source':{'shortName':'24','title':'Tỉnh Bắc"
                    + " Ninh'}},'huyen':{'_source':{'shortName':'256','title':'Thành phố Bắc"
                    + " Ninh'}},'xa':{'_source':{'shortName':'09169','title':'Phường Kinh"
                    + " Bắc'}},'total_phuongtien':18,'ngaycap_gcndkkd':"
                    + MIDNIGHT
                    + "}"));
    EnterpriseRecord before = there(register.enterprise(NUMBER));
    assertThat(before.name()).contains("Công ty Giả");
    assertThat(before.district()).contains(new CodedName("256", "Thành phố Bắc Ninh"));
    assertThat(before.ward().orElseThrow().code()).isEqualTo("09169");
    assertThat(before.vehicles()).hasValue(18);
    assertThat(before.certifiedOn()).contains(LocalDate.of(2026, 9, 14));
    assertThat(before.toString()).isEqualTo("EnterpriseRecord[2300000004]");
    assertThat(new EnterpriseRecord(Map.of("ma_dn", "1")).district()).isEmpty();
  }

  @Test
  void aLicenceNamesItsHolder() {
    LicenceRecord licence =
        new LicenceRecord(
            Map.of(
                "shortName",
                "01/GPKDVT",
                "lan_capphep",
                2,
                "doanh_nghiep",
                Map.of("_source", Map.of("ma_dn", "2300000004", "ten_dn", "Công ty Giả"))));
    assertThat(licence.number()).isEqualTo("01/GPKDVT");
    assertThat(licence.issue()).hasValue(2);
    assertThat(licence.holder()).contains(new EnterpriseReference("2300000004", "Công ty Giả"));
    assertThat(licence.validUntil()).isEmpty();
  }

  @Test
  void whatIsNotThereIsNoneAndWhatCannotBeReadIsUnknown() {
    server.on("count", "0");
    assertThat(register.vehicle(PLATE)).isEqualTo(new Outcome.Done<>(Optional.empty()));
    server.on("count", "1").on("userOne", "null");
    assertThat(register.vehicle(PLATE)).isInstanceOf(Outcome.Unknown.class);
    server.onError("count", "INTERNAL_SERVER_ERROR");
    assertThat(register.vehicle(PLATE)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void junkInARecordIsLeftOut() {
    VehicleRecord junk =
        new VehicleRecord(
            Map.of("succhua", "mười sáu", "trongtai", 1.5, "hieuxe", "Hãng Giả", "nguoi_sohuu", 7));
    assertThat(junk.seats()).isEmpty();
    assertThat(junk.payload()).isEmpty();
    assertThat(junk.make()).isEmpty();
    assertThat(junk.owner()).isEmpty();
    assertThat(junk.operator()).isEmpty();
    assertThat(junk.plate()).isEmpty();
  }

  @Test
  void aListIsGivenOnlyIfItIsComplete() {
    String hit = "{'_id':'%s','_source':{'shortName':'PH-%s','ngay_cap':%s}}";
    server
        .on("count", "2")
        .on("search", json("{'hits':{'hits':[" + hit.formatted("a", 1, 1000) + "]}}"));
    assertThat(register.badges(PLATE)).isInstanceOf(Outcome.Unknown.class);

    server.on(
        "search",
        json(
            "{'hits':{'hits':["
                + hit.formatted("a", 1, 1000)
                + ","
                + hit.formatted("b", 2, MIDNIGHT)
                + "]}}"));
    List<BadgeRecord> badges = ((Outcome.Done<List<BadgeRecord>>) register.badges(PLATE)).value();
    assertThat(badges).extracting(BadgeRecord::number).containsExactly("PH-2", "PH-1");

    server.on("count", "0");
    assertThat(register.vehicles(NUMBER)).isEqualTo(new Outcome.Done<>(List.of()));
  }

  @Test
  void whatTheAccountMayNotWriteIsRefusedInPlainWords() {
    server.onError("userRemoveById", "FORBIDDEN");
    Outcome<Boolean> outcome = register.remove(new VehicleRecord(Map.of("_id", "v1")));
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<Boolean>) outcome).reason().vi())
        .contains("Tài khoản này không được ghi");
  }

  @Test
  void withoutTheInstallationsActionCodeThereIsNoWithdrawal() {
    Outcome<Withdrawal> outcome =
        new QlvtPortal(client).withdraw(new Receipt("d1", "GTVT-1"), "không còn nhu cầu");
    assertThat(outcome).isInstanceOf(Outcome.NotSupported.class);
    assertThat(((Outcome.NotSupported<Withdrawal>) outcome).advice().vi())
        .contains("Rút trực tiếp trên cổng");
  }

  @Test
  void aWithdrawalThatChangesNothingIsDoneOnlyIfTheDossierIsStopped() {
    QlvtPortal portal =
        new QlvtPortal(
            new QlvtClient(
                client.settings().withWithdrawal("RUT"), caller, TokenSource.fixed("t")));
    Receipt receipt = new Receipt("d1", "GTVT-1");
    String at = "{'_id':'d1','TrangThai':{'_source':{'MaMuc':'%s'}}}";
    server.on("userUpdateOne", "{\"modifiedCount\":0}").on("userById", json(at.formatted("04")));
    assertThat(portal.withdraw(receipt, "")).isInstanceOf(Outcome.Unknown.class);
    server.on("userById", json(at.formatted("08")));
    assertThat(portal.withdraw(receipt, "")).isEqualTo(new Outcome.Done<>(Withdrawal.DONE));
    server.onError("userUpdateOne", "CONFLICT");
    assertThat(portal.withdraw(receipt, "")).isInstanceOf(Outcome.Refused.class);
  }
}
