package vn.gtvt.testkit.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sdk.license.health.HealthAnswer;
import vn.gtvt.sdk.license.health.HealthQuestion;

/**
 * What counts of a certificate is what was signed: a registry that says otherwise is not believed.
 */
class SignedFileCountsTest {
  @TempDir Path folder;
  private LicenceDesk desk;
  private Map<String, String> paper;

  @BeforeEach
  void open() throws IOException {
    desk = new LicenceDesk(folder, UnaryOperator.identity());
    desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ZERO);
    HealthAnswer.Found found = (HealthAnswer.Found) ask(LicenceDesk.NUMBER, "B");
    paper = new LinkedHashMap<>(LicenceDesk.certificate());
    try (InputStream in = found.signed().file().open()) {
      paper.put("SIGNDATA", Base64.getEncoder().encodeToString(in.readAllBytes()));
    }
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private HealthAnswer ask(String number, String classCode) {
    return desk.health().find(new HealthQuestion(number, classCode, LicenceDesk.PERSON, null));
  }

  private HealthAnswer answered(String number, String classCode) {
    String fields =
        paper.entrySet().stream()
            .map(each -> "\"" + each.getKey() + "\":\"" + each.getValue() + "\"")
            .collect(Collectors.joining(","));
    desk.sandbox
        .faults()
        .next(
            "health.find",
            Fault.answer(
                200,
                "{\"KET_QUA\":\"CO\",\"DONG_BO_DEN\":\"2026-09-14 08:00:00\",\"GIAY\":{"
                    + fields
                    + "}}"));
    return ask(number, classCode);
  }

  @Test
  void aRegistryThatSaysTheSameIsBelieved() {
    assertThat(answered(LicenceDesk.NUMBER, "B")).isInstanceOf(HealthAnswer.Found.class);
  }

  @ParameterizedTest
  @CsvSource({
    "SO,00002/GKSKLX/99001/26",
    "HANGBANGLAI,C",
    "SOCMND_PASSPORT,024190999998",
    "KETLUAN,A0-2",
    "NGAYKETLUAN,13/09/2026"
  })
  void aRegistryThatContradictsTheSignedFileIsNot(String field, String value) {
    paper.put(field, value);
    assertThat(answered(LicenceDesk.NUMBER, "B"))
        .isInstanceOfSatisfying(
            HealthAnswer.Faulty.class,
            faulty ->
                assertThat(faulty.problem().vi())
                    .contains("khác với bản điện tử đã ký")
                    .contains("Gọi cơ sở khám"));
  }

  @ParameterizedTest
  @CsvSource({"00002/GKSKLX/99001/26,B", "00001/GKSKLX/99001/26,C"})
  void aCertificateThatWasNotAskedForIsNotTaken(String number, String classCode) {
    assertThat(answered(number, classCode)).isInstanceOf(HealthAnswer.Faulty.class);
  }
}
