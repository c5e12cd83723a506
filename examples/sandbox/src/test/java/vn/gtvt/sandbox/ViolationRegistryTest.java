package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.fault.FaultProfile;

/** The look-up of violations; the page is docs/wire/registries.md, sections 3 and 5. */
class ViolationRegistryTest {
  private static final LocalDateTime EARLY = LocalDateTime.of(2026, 8, 1, 9, 5);
  private static final LocalDateTime LATE = LocalDateTime.of(2026, 9, 1, 22, 30);
  private static final String OFFENCE = "12321.5.5.i.01.Không chấp hành hiệu lệnh đèn tín hiệu";
  private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d";
  private static final Table OFFICE =
      new Table().always(Table.TEXT, "ten").maybe(Table.TEXT, "diaChi", "soDienThoai");
  private static final Table RECORD =
      new Table()
          .always(Table.TEXT, "bienKiemSoat", "diaDiemViPham", "hanhViViPham", "donViPhatHien")
          .always(Table.text("Ô tô|Xe máy|Xe đạp điện"), "loaiPhuongTien")
          .always(Table.text("\\d\\d:\\d\\d, \\d\\d/\\d\\d/\\d{4}"), "thoiGianViPham")
          .always(Table.text("Chưa xử phạt|Đã xử phạt"), "trangThai")
          .always(Table.listOf(OFFICE), "noiGiaiQuyet")
          .maybe(Table.TEXT, "mauBien");
  private static final Table ANSWER =
      new Table()
          .always(Table.text(MOMENT), "traCuuLuc", "capNhatDen")
          .always(Table.WHOLE, "soViPham")
          .always(Table.listOf(RECORD), "viPham");

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

  private Doorbell.Answer ask(String plate, String vehicle) throws Exception {
    String body = "{\"BienKS\":\"%s\",\"Xe\":\"%s\"}".formatted(plate, vehicle);
    return bell.json("POST", "/registry/violation/search", body);
  }

  private JsonNode ask() throws Exception {
    Doorbell.Answer answer = ask("99A12345", "1");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    ANSWER.check("answer", answer.json());
    return answer.json();
  }

  private static List<String> states(JsonNode answer) {
    List<String> states = new ArrayList<>();
    answer.path("viPham").forEach(each -> states.add(each.path("trangThai").asText()));
    return states;
  }

  @Test
  void theViolationsOfAVehicleComeNewestFirstAndAnotherVehiclesDoNot() throws Exception {
    sandbox.violations().put("99A-123.45", "1", EARLY, OFFENCE);
    sandbox.violations().put("99A-123.45", "1", LATE, OFFENCE);
    sandbox.violations().put("99A-123.45", "2", LATE, OFFENCE);
    sandbox.violations().put("99A-123.46", "1", LATE, OFFENCE);
    JsonNode answer = ask();
    assertThat(answer.path("soViPham").asInt()).isEqualTo(2);
    assertThat(answer.at("/viPham/0/thoiGianViPham").asText()).isEqualTo("22:30, 01/09/2026");
    assertThat(answer.at("/viPham/1/thoiGianViPham").asText()).isEqualTo("09:05, 01/08/2026");
  }

  @Test
  void aVehicleWithoutAnyHasAnEmptyList() throws Exception {
    JsonNode answer = ask();
    assertThat(answer.path("soViPham").asInt()).isZero();
    assertThat(answer.path("viPham").size()).isZero();
  }

  @Test
  void whatIsSettledIsSeenAtOnceUnderAMomentOfItsOwn() throws Exception {
    sandbox.violations().put("99A-123.45", "1", EARLY, OFFENCE);
    JsonNode before = ask();
    sandbox.violations().settle("99A12345", "1", EARLY);
    JsonNode after = ask();
    assertThat(states(before)).containsExactly("Chưa xử phạt");
    assertThat(states(after)).containsExactly("Đã xử phạt");
    assertThat(after.path("capNhatDen")).isNotEqualTo(before.path("capNhatDen"));
  }

  @Test
  void aContradictionTakesTurnsAndEachIsOneAnybodyCanSee() throws Exception {
    sandbox.violations().put("99A-123.45", "1", EARLY, OFFENCE);
    sandbox.faults().always("violation.find", Fault.contradict());
    JsonNode count = ask();
    assertThat(count.path("soViPham").asInt()).isNotEqualTo(count.path("viPham").size());
    assertThat(states(ask())).containsExactly("Đã xử phạt");
    assertThat(ask().path("viPham").size()).isZero();
    assertThat(ask().path("soViPham").asInt()).isEqualTo(2);
    sandbox.faults().clear();
    assertThat(states(ask())).containsExactly("Chưa xử phạt");
    assertThat(sandbox.faults().hits(FaultKind.CONTRADICT)).isEqualTo(4);
    assertThat(sandbox.violations().questions()).isEqualTo(1);
  }

  @Test
  void nothingElseCanBeToldToContradictItself() {
    assertThatThrownBy(() -> sandbox.faults().next("health.find", Fault.contradict()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itsFailuresAreTheSameForTheSameSeed() throws Exception {
    List<List<Integer>> runs = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      sandbox.faults().clear();
      sandbox.faults().seeded("violation.find", 7, 0.9, Fault.httpError(503));
      List<Integer> statuses = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        statuses.add(ask("99A12345", "1").status());
      }
      runs.add(statuses);
    }
    assertThat(runs.get(0)).isEqualTo(runs.get(1)).contains(200, 503);
  }

  @Test
  void asItIsItFailsOftenIsSlowAndContradictsItselfAlikeAtEveryStart() throws Exception {
    List<List<String>> runs = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      sandbox.close();
      sandbox = Sandbox.builder().clock(clock).profile(FaultProfile.REALISTIC).start();
      bell = bell(sandbox);
      sandbox.violations().put("99A-123.45", "1", EARLY, OFFENCE);
      List<String> seen = new ArrayList<>();
      long start = System.nanoTime();
      for (int call = 0; call < 30; call++) {
        seen.add(seen("99A12345"));
      }
      int slow = sandbox.faults().hits(FaultKind.DELAY);
      assertThat(slow).isPositive();
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isGreaterThan(Duration.ofMillis(140).multipliedBy(slow));
      assertThat(sandbox.faults().hits(FaultKind.CONTRADICT)).isPositive();
      assertThat(sandbox.violations().questions()).isBetween(2, 15);
      runs.add(seen);
    }
    assertThat(runs.get(0)).isEqualTo(runs.get(1)).contains("503", "cut");
    sandbox.faults().clear();
    assertThat(states(ask())).containsExactly("Chưa xử phạt");
  }

  private String seen(String plate) throws Exception {
    try {
      return String.valueOf(ask(plate, "1").status());
    } catch (IOException e) {
      return "cut";
    }
  }

  @Test
  void itIsSlowWhenItIsToldTo() throws Exception {
    sandbox.faults().next("violation.find", Fault.delay(Duration.ofMillis(200)));
    long start = System.nanoTime();
    ask();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(190));
  }

  @Test
  void aFaultLaidForOneVehicleLeavesTheOthersAlone() throws Exception {
    sandbox.faults().nextFor("violation.find", "99A12345", 0, Fault.httpError(503));
    assertThat(ask("99A12346", "1").status()).isEqualTo(200);
    assertThat(ask("99A12345", "1").status()).isEqualTo(503);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Xe\":\"1\"}",
        "{\"BienKS\":\"99A12345\"}",
        "{\"BienKS\":\"99A-123.45\",\"Xe\":\"1\"}",
        "{\"BienKS\":\"99A12345\",\"Xe\":\"4\"}",
        "{\"BienKS\":\"99A12345\",\"Xe\":1}",
        "{\"BienKS\":\"99A12345\",\"Xe\":\"1\",\"captcha\":\"abcd\"}"
      })
  void aQuestionAgainstTheTableIsRefused(String body) throws Exception {
    Doorbell.Answer answer = bell.json("POST", "/registry/violation/search", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("field").asText()).isNotEmpty();
  }

  @Test
  void withoutItsKeyNobodyIsAnswered() throws Exception {
    bell.without("Authorization");
    assertThat(ask("99A12345", "1").status()).isEqualTo(401);
  }

  @Test
  void theControlDoorEntersAndSettlesAndTheBookIsThereAfterARestart() throws Exception {
    sandbox.close();
    sandbox = Sandbox.builder().clock(clock).folder(folder).start();
    bell = bell(sandbox);
    String record =
        """
        {"Xe":"1","violation":{"bienKiemSoat":"99A-123.45","loaiPhuongTien":"Ô tô",
        "thoiGianViPham":"09:05, 01/08/2026","diaDiemViPham":"x","hanhViViPham":"12321.5.a.01.x",
        "trangThai":"Chưa xử phạt","donViPhatHien":"x","noiGiaiQuyet":[{"ten":"x"}]}}
        """;
    assertThat(bell.json("POST", "/_sandbox/violations", record).status()).isEqualTo(200);
    String settle =
        "{\"settle\":{\"BienKS\":\"99A12345\",\"Xe\":\"1\",\"thoiGianViPham\":\"09:05,"
            + " 01/08/2026\"}}";
    assertThat(bell.json("POST", "/_sandbox/violations", settle).status()).isEqualTo(200);
    assertThat(bell.json("POST", "/_sandbox/violations", "{\"Xe\":\"1\"}").status()).isEqualTo(400);
    assertThat(bell.get("/").text()).contains("99A-123.45");
    sandbox.close();
    sandbox = Sandbox.builder().clock(clock).folder(folder).start();
    bell = bell(sandbox);
    assertThat(states(ask())).containsExactly("Đã xử phạt");
  }
}
