package vn.gtvt.sdk.permits.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of business as papers and sheets write them. */
class FormOfBusinessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tuyến cố định, taxi, taxi tải | FIXED_ROUTE TAXI GOODS",
        "Vận tải hàng hóa; vận tải hàng hóa bằng xe bốn bánh có gắn động cơ | GOODS"
            + " FOUR_WHEEL_GOODS",
        "Vận tải hành khách bằng xe buýt theo tuyến cố định | BUS",
        "Tuyến cố định và xe buýt | FIXED_ROUTE BUS",
        "Hợp đồng/taxi | TAXI CONTRACT",
        "taxi tải | GOODS",
        "Vận tải hàng hóa bằng xe ô tô và xe bốn bánh có gắn động cơ | GOODS",
        "Vận tải hàng hóa, chở khách du lịch | GOODS",
        "chở khách du lịch | ''"
      })
  void eachPartNamesItsForm(String text, String forms) {
    List<FormOfBusiness> wanted =
        forms.isEmpty()
            ? List.of()
            : List.of(forms.split(" ", -1)).stream().map(FormOfBusiness::valueOf).toList();
    assertThat(FormOfBusiness.namedIn(text)).containsExactlyInAnyOrderElementsOf(wanted);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(FormOfBusiness.namedIn(decomposed)).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void whatNamesNoFormIsTold() {
    assertThat(FormOfBusiness.unreadIn("Vận tải hàng hóa, chở khách du lịch,"))
        .containsExactly("chở khách du lịch");
    assertThat(FormOfBusiness.unreadIn("Taxi\nHợp đồng ; ")).isEmpty();
  }
}
