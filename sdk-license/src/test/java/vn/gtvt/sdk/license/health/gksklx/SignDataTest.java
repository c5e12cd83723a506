package vn.gtvt.sdk.license.health.gksklx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.health.Conclusion;
import vn.gtvt.sdk.license.health.HealthCertificate;
import vn.gtvt.sdk.license.health.HealthReading;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.signature.verify.FindingCode;
import vn.gtvt.sdk.signature.verify.Verifier;

/** Field by field what school.md §10 says of SIGNDATA; signed files are in the test kit's tests. */
class SignDataTest {
  private static final String WHOLE =
      """
      <?xml version="1.0" encoding="utf-8"?><root><UUID>u</UUID><SO>00001/GKSKLX/99001/26</SO>
      <HOTEN>NGUYỄN VĂN MẪU</HOTEN><NGAYSINH>15/01/1990</NGAYSINH><GIOITINHVAL>0</GIOITINHVAL>
      <SOCMND_PASSPORT>024090999999</SOCMND_PASSPORT><NGAYTHANGNAMCAPCMD>20/05/2021</NGAYTHANGNAMCAPCMD>
      <NONGDOCON>0</NONGDOCON><DVINONGDOCON>0</DVINONGDOCON><MATUY>0</MATUY><KETLUAN>A0-1</KETLUAN>
      <HANGBANGLAI>B</HANGBANGLAI><NGAYKETLUAN>14/09/2026</NGAYKETLUAN><BACSYKETLUAN>BS Mẫu</BACSYKETLUAN>
      <NGAYKHAMLAI></NGAYKHAMLAI><LYDO/></root>\
      """;
  private final SignData reader =
      new SignData(Verifier.trusting(TrustAnchors.of(), Clock.systemUTC()));

  private HealthReading read(String xml) {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    return reader.base64(Base64.getMimeEncoder().encodeToString(bytes));
  }

  private HealthCertificate certificate(String xml) {
    return ((HealthReading.Read) read(xml)).signed().certificate();
  }

  @Test
  void everyFieldIsReadAlsoOfBase64WithLineBreaks() {
    HealthCertificate read = certificate(WHOLE);

    assertThat(read.number()).isEqualTo("00001/GKSKLX/99001/26");
    assertThat(read.facility()).isEqualTo("99001");
    assertThat(read.holder()).isEqualTo("NGUYỄN VĂN MẪU");
    assertThat(read.birth()).isEqualTo(LocalDate.of(1990, 1, 15));
    assertThat(read.sex()).isEqualTo(Sex.MALE);
    assertThat(read.identity()).isEqualTo("024090999999");
    assertThat(read.conclusion()).isEqualTo(Conclusion.FIT);
    assertThat(read.classCode()).isEqualTo("B");
    assertThat(read.concludedOn()).isEqualTo(LocalDate.of(2026, 9, 14));
    assertThat(read.doctor()).isEqualTo("BS Mẫu");
    assertThat(read.examineAgainOn()).isNull();
    assertThat(read.alcoholFound()).isFalse();
    assertThat(read.drugsFound()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"<GIOITINHVAL>0,<GIOITINHVAL>1,FEMALE", "<GIOITINHVAL>0,<GIOITINHVAL>0,MALE"})
  void zeroIsAManAndOneAWoman(String old, String fresh, Sex sex) {
    assertThat(certificate(WHOLE.replace(old, fresh)).sex()).isEqualTo(sex);
  }

  @ParameterizedTest
  @CsvSource({"A0-2,NOT_FIT", "A0-3,EXAMINE_AGAIN", "A0-4,UNCLEAR"})
  void everyConclusionIsRead(String code, Conclusion conclusion) {
    assertThat(certificate(WHOLE.replace("A0-1", code)).conclusion()).isEqualTo(conclusion);
  }

  @Test
  void alcoholAndDrugsAreRead() {
    HealthCertificate read =
        certificate(
            WHOLE.replace("<NONGDOCON>0", "<NONGDOCON>0,05").replace("<MATUY>0", "<MATUY>1"));

    assertThat(read.alcoholFound()).isTrue();
    assertThat(read.drugsFound()).isTrue();
  }

  @Test
  void aFileWithoutASignatureSaysSo() {
    HealthReading.Read read = (HealthReading.Read) read(WHOLE);

    assertThat(read.signed().signature().has(FindingCode.NO_SIGNATURE)).isTrue();
    assertThat(read.signed().signature().isValid()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "<SO>00001/GKSKLX/99001/26</SO>,'',SO",
    "<NGAYSINH>15/01/1990,<NGAYSINH>1990-01-15,NGAYSINH",
    "<NGAYSINH>15/01/1990,<NGAYSINH>31/02/1990,NGAYSINH",
    "<GIOITINHVAL>0,<GIOITINHVAL>M,GIOITINHVAL",
    "<KETLUAN>A0-1</KETLUAN>,<KETLUAN>A0-2</KETLUAN><KETLUAN>A0-1</KETLUAN>,KETLUAN",
    "<HANGBANGLAI>B,<HANGBANGLAI> ,HANGBANGLAI"
  })
  void aMissingBrokenOrDoubledFieldIsNamed(String right, String wrong, String field) {
    HealthReading reading = read(WHOLE.replace(right, wrong));

    assertThat(((HealthReading.Unreadable) reading).problem().vi())
        .contains("thiếu hoặc sai mục " + field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<root>",
        "<!DOCTYPE root [<!ENTITY a \"aaaa\">]><root>&a;</root>",
        "<!DOCTYPE root SYSTEM \"http://127.0.0.1:1/x\"><root/>",
        "<other><SO>1</SO></other>"
      })
  void whatIsNoCertificateIsSaidToBeNone(String file) {
    assertThat(read(file)).isInstanceOf(HealthReading.Unreadable.class);
  }

  @Test
  void whatIsNoBase64OrTooLargeIsSaidToBeSo() {
    assertThat(reader.base64("***")).isInstanceOf(HealthReading.Unreadable.class);
    assertThat(reader.base64("A".repeat(4 << 20))).isInstanceOf(HealthReading.Unreadable.class);
    assertThat(reader.xml(new byte[(1 << 20) + 1])).isInstanceOf(HealthReading.Unreadable.class);
  }
}
