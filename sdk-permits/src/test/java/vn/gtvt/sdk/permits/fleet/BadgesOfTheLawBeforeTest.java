package vn.gtvt.sdk.permits.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest.Occasion;
import vn.gtvt.sdk.permits.badge.CurrentBadge;
import vn.gtvt.sdk.validation.Violation;

/** What a sheet says of badges and signs that are no longer issued, and why one is asked for. */
class BadgesOfTheLawBeforeTest {
  @TempDir Path folder;

  private SheetRow read(Map<String, Object> row) throws IOException {
    return Sheets.rows(Sheets.xlsx(folder, List.of(row))).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Biển hiệu, TOURIST_SIGN",
    "biển hiệu du lịch, TOURIST_SIGN",
    "Biển hiệu xe vận tải khách du lịch, TOURIST_SIGN",
    "Xe công-ten-nơ, CONTAINER",
    "đầu kéo, TRACTOR",
    "Xe nội bộ, INTERNAL",
  })
  void theyAreReadAsWhatTheVehicleHas(String word, BadgeKind kind) throws IOException {
    Map<String, Object> row = Sheets.taxiWith("99A-123.45", "Loại phù hiệu hiện có", word);
    row.put("Hết hạn phù hiệu hiện có", "20/12/2026");
    assertThat(read(row).request().currentBadge()).map(CurrentBadge::kind).contains(kind);
  }

  @Test
  void askedForTheyAreRefusedWithWhatToDo() throws IOException {
    Path sheet =
        Sheets.xlsx(folder, List.of(Sheets.taxiWith("99A-123.45", "Loại phù hiệu", "Biển hiệu")));
    List<Violation> found = Sheets.checked(sheet).get(0).report().violations();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).code()).isEqualTo("badge.kind.historic");
    assertThat(found.get(0).message().vi()).contains("2.002288");
  }

  @ParameterizedTest
  @CsvSource({
    "Cấp lại, RE_ISSUE",
    "Đổi loại phù hiệu, CHANGE_OF_KIND",
    "Đổi chủ sở hữu, TRANSFER",
    "Tăng cường Tết, TET_REINFORCEMENT",
    "tăng cường lễ, HOLIDAY_REINFORCEMENT",
    "Mất, REPLACEMENT",
    "bị hỏng, REPLACEMENT",
  })
  void theWordSaysWhyABadgeIsAskedFor(String word, Occasion occasion) throws IOException {
    SheetRow row = read(Sheets.taxiWith("99A-123.45", "Loại đề nghị", word));
    assertThat(row.request().occasion()).isEqualTo(occasion);
  }
}
