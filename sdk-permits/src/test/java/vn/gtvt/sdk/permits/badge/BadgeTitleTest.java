package vn.gtvt.sdk.permits.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.badge.BadgeRequest.Occasion;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

class BadgeTitleTest {
  private static final LocalDate UNTIL = LocalDate.of(2027, 2, 20);
  private final Procedure procedure =
      ProcedureCatalogue.bundled().at(Samples.FILING_DAY).require(BadgeCheck.BADGE);

  private static BadgeRequest.Builder request(int number, Occasion occasion) {
    return Samples.request(Samples.vehicle("99A-00%d.01".formatted(number)).build())
        .occasion(occasion)
        .validUntil(UNTIL);
  }

  private String title(List<BadgeRequest> requests) {
    return title(requests, null);
  }

  private String title(List<BadgeRequest> requests, @Nullable String otherEnd) {
    BadgeApplication application =
        BadgeApplication.builder()
            .operator(Samples.operator())
            .authority(Samples.authority())
            .paperNumber("01/GĐN")
            .paperDate(Samples.FILING_DAY)
            .returnedBadges(0)
            .otherEndProvince(otherEnd)
            .requests(requests)
            .build();
    return BadgeDossier.of(application, procedure, Samples.papers(application)).title();
  }

  @ParameterizedTest
  @CsvSource({
    "FIRST_ISSUE, cấp mới",
    "RE_ISSUE, cấp lại",
    "REPLACEMENT, 'cấp lại do mất, hỏng'",
    "CHANGE_OF_KIND, đổi loại phù hiệu",
    "TRANSFER, cấp lại do đổi chủ sở hữu hoặc đơn vị kinh doanh"
  })
  void theOfficerReadsWhyAndUntilWhen(Occasion occasion, String word) {
    assertThat(title(List.of(request(1, occasion).build(), request(2, occasion).build())))
        .isEqualTo("Đề nghị cấp phù hiệu: 2 xe, Xe taxi; " + word + " đến 20/02/2027");
  }

  @Test
  void aReinforcementSaysItsDays() {
    BadgeRequest tet =
        request(1, Occasion.TET_REINFORCEMENT).validFrom(LocalDate.of(2027, 2, 1)).build();
    assertThat(title(List.of(tet)))
        .endsWith("; tăng cường dịp Tết Nguyên đán từ 01/02/2027 đến 20/02/2027");
  }

  @Test
  void severalSortsAreCountedAndTheOtherEndIsNamed() {
    List<BadgeRequest> requests =
        List.of(
            request(1, Occasion.FIRST_ISSUE).build(),
            request(2, Occasion.RE_ISSUE).build(),
            request(3, Occasion.RE_ISSUE).build());
    assertThat(title(requests, "Hải Phòng"))
        .isEqualTo(
            "Đề nghị cấp phù hiệu: 3 xe, Xe taxi; 1 xe cấp mới đến 20/02/2027;"
                + " 2 xe cấp lại đến 20/02/2027; đầu kia: Hải Phòng");
  }

  @Test
  void ofManySortsThePaperTells() {
    List<BadgeRequest> requests = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      requests.add(request(i, Occasion.FIRST_ISSUE).validUntil(UNTIL.plusDays(i)).build());
    }
    assertThat(title(requests)).isEqualTo("Đề nghị cấp phù hiệu: 5 xe, Xe taxi");
  }
}
