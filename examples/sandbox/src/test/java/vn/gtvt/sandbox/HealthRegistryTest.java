package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import vn.gtvt.sandbox.fault.Fault;

/** The store of health certificates; the page is docs/wire/registries.md, sections 2 and 4. */
class HealthRegistryTest {
  private static final String NUMBER = "00001/GKSKLX/99001/26";
  private static final String PERSON = "024090999999";
  private static final Table PAPER =
      new Table()
          .always(Table.text("[0-9]{5}/GKSKLX/[0-9]{5}/[0-9]{2}"), "SO")
          .always(Table.text("\\d\\d/\\d\\d/\\d{4}"), "NGAYSINH", "NGAYKETLUAN")
          .always(Table.TEXT, "HOTEN", "BENHVIEN", "HANGBANGLAI", "SOCMND_PASSPORT", "UUID")
          .always(Table.text("[01]"), "GIOITINHVAL")
          .always(Table.text("[0-9]{5}"), "IDBENHVIEN")
          .always(Table.text("A0-[123]"), "KETLUAN")
          .always(Table.text("[A-Za-z0-9+/]+=*"), "SIGNDATA")
          .maybe(Table.TEXT, "DIACHITHUONGTRU", "NOICAP", "BACSYKETLUAN", "LYDO", "TINHTRANGBENH")
          .maybe(Table.text("\\d\\d/\\d\\d/\\d{4}"), "NGAYTHANGNAMCAPCMND", "NGAYKHAMLAI")
          .maybe(Table.text("[0-9]{2}"), "MATINH_THUONGTRU")
          .maybe(Table.text("[0-9]{5}"), "MAXA_THUONGTRU")
          .maybe(Table.text("[0-9.,]+"), "NONGDOCON")
          .maybe(Table.text("[01]"), "DVINONGDOCON", "MATUY");

  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  private Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private Doorbell bell = bell(sandbox);

  @TempDir private Path folder;

  private static Doorbell bell(Sandbox sandbox) {
    return new Doorbell(sandbox).with("Authorization", "Bearer registry");
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  static Map<String, String> certificate() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("SO", NUMBER);
    fields.put("HOTEN", "NGUYỄN VĂN MẪU");
    fields.put("GIOITINHVAL", "0");
    fields.put("NGAYSINH", "15/01/1990");
    fields.put("DIACHITHUONGTRU", "Số 1 đường Giả Lập");
    fields.put("MATINH_THUONGTRU", "24");
    fields.put("MAXA_THUONGTRU", "07210");
    fields.put("SOCMND_PASSPORT", PERSON);
    fields.put("NGAYTHANGNAMCAPCMND", "20/05/2021");
    fields.put("NOICAP", "Cục CSQLHC");
    fields.put("IDBENHVIEN", "99001");
    fields.put("BENHVIEN", "Bệnh viện Mẫu");
    fields.put("NONGDOCON", "0");
    fields.put("DVINONGDOCON", "0");
    fields.put("MATUY", "0");
    fields.put("NGAYKETLUAN", "14/09/2026");
    fields.put("BACSYKETLUAN", "BS Mẫu");
    fields.put("KETLUAN", "A0-1");
    fields.put("HANGBANGLAI", "B");
    return fields;
  }

  private Doorbell.Answer ask(String number, String licenceClass, String person) throws Exception {
    String body =
        "{\"SO\":\"%s\",\"HANGBANGLAI\":\"%s\",\"SOCMND_PASSPORT\":\"%s\"}"
            .formatted(number, licenceClass, person);
    return bell.json("POST", "/registry/health/certificate", body);
  }

  private JsonNode ask() throws Exception {
    Doorbell.Answer answer = ask(NUMBER, "B", PERSON);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void aCertificateIsNotThereUntilItsLagHasPassedAndThenItIs() throws Exception {
    sandbox.health().put(certificate());
    clock.advance(Duration.ofDays(2).minusSeconds(1));
    JsonNode before = ask();
    assertThat(before.path("KET_QUA").asText()).isEqualTo("CHUA_DONG_BO");
    assertThat(before.has("GIAY")).isFalse();
    clock.advance(Duration.ofSeconds(1));
    JsonNode after = ask();
    new Table()
        .always(Table.text("CO"), "KET_QUA")
        .always(Table.text("2026-09-14 08:30:00"), "DONG_BO_DEN")
        .always(Table.objectOf(PAPER), "GIAY")
        .check("answer", after);
    assertThat(sandbox.health().questions()).isEqualTo(2);
  }

  @Test
  void whatNobodySentIsNeverSaidNotToExist() throws Exception {
    assertThat(ask().path("KET_QUA").asText()).isEqualTo("CHUA_DONG_BO");
  }

  @Test
  void numberAndClassTogetherAreTheKey() throws Exception {
    sandbox.health().put(certificate(), Duration.ZERO);
    assertThat(ask(NUMBER, "C", PERSON).json().path("KET_QUA").asText()).isEqualTo("CHUA_DONG_BO");
  }

  @Test
  void ofAnotherPersonNothingIsTold() throws Exception {
    sandbox.health().put(certificate(), Duration.ZERO);
    Doorbell.Answer answer = ask(NUMBER, "B", "024090888888");
    assertThat(answer.json().path("KET_QUA").asText()).isEqualTo("NGUOI_KHAC");
    assertThat(answer.text()).doesNotContain("MẪU").doesNotContain(PERSON);
  }

  @Test
  void aRevokedOneSaysSinceWhenAndWhy() throws Exception {
    sandbox.health().put(certificate(), Duration.ZERO);
    sandbox.health().revoke(NUMBER, "B", "Kết luận nhầm");
    JsonNode answer = ask();
    assertThat(answer.path("KET_QUA").asText()).isEqualTo("THU_HOI");
    assertThat(answer.path("NGAY_THU_HOI").asText()).isEqualTo("14/09/2026");
    assertThat(answer.path("LYDO_THU_HOI").asText()).isEqualTo("Kết luận nhầm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SO", "HANGBANGLAI", "SOCMND_PASSPORT"})
  void aQuestionWithoutOneOfItsFieldsIsRefusedByName(String missing) throws Exception {
    Map<String, String> question = new LinkedHashMap<>();
    question.put("SO", NUMBER);
    question.put("HANGBANGLAI", "B");
    question.put("SOCMND_PASSPORT", PERSON);
    question.remove(missing);
    Doorbell.Answer answer =
        bell.json(
            "POST", "/registry/health/certificate", Doorbell.JSON.writeValueAsString(question));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("field").asText()).isEqualTo(missing);
  }

  @Test
  void withoutItsKeyNobodyIsAnswered() throws Exception {
    bell.with("Authorization", "Bearer other");
    assertThat(ask(NUMBER, "B", PERSON).status()).isEqualTo(401);
    assertThat(sandbox.health().questions()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "SO,1/GKSKLX/99001/26",
    "GIOITINHVAL,M",
    "NGAYSINH,1990-01-15",
    "SOCMND_PASSPORT,12345",
    "IDBENHVIEN,9901",
    "KETLUAN,FIT",
    "NGAYKETLUAN,31/02/2026",
    "MATUY,2",
    "MAXA_THUONGTRU,7210"
  })
  void aHospitalCannotSendAFieldOfAnotherForm(String field, String value) {
    Map<String, String> wrong = certificate();
    wrong.put(field, value);
    assertThatThrownBy(() -> sandbox.health().put(wrong)).hasMessageContaining(field);
  }

  @Test
  void theSignedDataHoldsWhatTheRecordHoldsAndItsSignatureIsGood() throws Exception {
    sandbox.health().put(certificate(), Duration.ZERO);
    byte[] xml = Base64.getDecoder().decode(ask().at("/GIAY/SIGNDATA").asText());
    assertThat(new String(xml, StandardCharsets.UTF_8))
        .contains("<SO>" + NUMBER + "</SO>")
        .contains("<NGAYTHANGNAMCAPCMD>20/05/2021</NGAYTHANGNAMCAPCMD>");
    Document document =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    assertThat(isGood(document)).isTrue();
    document.getElementsByTagName("KETLUAN").item(0).setTextContent("A0-2");
    assertThat(isGood(document)).isFalse();
  }

  private static boolean isGood(Document document) throws Exception {
    Node node = document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature").item(0);
    Node shown = document.getElementsByTagNameNS(XMLSignature.XMLNS, "X509Certificate").item(0);
    byte[] certificate = Base64.getMimeDecoder().decode(shown.getTextContent());
    DOMValidateContext context =
        new DOMValidateContext(
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(certificate))
                .getPublicKey(),
            node);
    // SHA-1 is what these signatures have, and what the JDK refuses by itself.
    context.setProperty("org.jcp.xml.dsig.secureValidation", false);
    return XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context).validate(context);
  }

  @Test
  void faultsStrikeItLikeEveryDoor() throws Exception {
    sandbox.health().put(certificate(), Duration.ZERO);
    sandbox.faults().next("health.find", Fault.httpError(503));
    assertThat(ask(NUMBER, "B", PERSON).status()).isEqualTo(503);
    assertThat(ask().path("KET_QUA").asText()).isEqualTo("CO");
  }

  @Test
  void theControlDoorSendsAndTakesBackAndItsLedgerNamesNobody() throws Exception {
    String order =
        "{\"certificate\":%s,\"lag\":\"PT1H\"}"
            .formatted(Doorbell.JSON.writeValueAsString(certificate()));
    Doorbell.Answer sent = bell.json("POST", "/_sandbox/health", order);
    assertThat(sent.json().at("/certificates/0/state").asText()).isEqualTo("ON_ITS_WAY");
    clock.advance(Duration.ofHours(1));
    assertThat(ask().path("KET_QUA").asText()).isEqualTo("CO");
    bell.json(
        "POST",
        "/_sandbox/health",
        "{\"revoke\":{\"SO\":\"%s\",\"HANGBANGLAI\":\"B\",\"LYDO_THU_HOI\":\"thử\"}}"
            .formatted(NUMBER));
    Doorbell.Answer ledger = bell.get("/_sandbox/health");
    assertThat(ledger.json().at("/certificates/0/state").asText()).isEqualTo("REVOKED");
    assertThat(ledger.text()).doesNotContain("MẪU").doesNotContain(PERSON);
    assertThat(bell.get("/").text()).contains(NUMBER).doesNotContain("NGUYỄN");
    assertThat(bell.json("POST", "/_sandbox/health", "{}").status()).isEqualTo(400);
  }

  @Test
  void certificatesAreThereAgainAfterARestart() throws Exception {
    List<JsonNode> answers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      sandbox.close();
      sandbox = Sandbox.builder().clock(clock).folder(folder).start();
      bell = bell(sandbox);
      if (i == 0) {
        sandbox.health().put(certificate(), Duration.ZERO);
      }
      answers.add(ask());
    }
    assertThat(answers.get(1)).isEqualTo(answers.get(0));
    assertThat(answers.get(1).path("KET_QUA").asText()).isEqualTo("CO");
  }
}
