package vn.gtvt.sdk.license.law;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides on a day, under the name of that day. */
class AuthorityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.001777 1.001623 1.005210 1.001751 1.001765 1.004993 | 2025-01-01 2025-02-28 | Sở Giao thông vận tải
          1.001777 1.001623 1.005210 1.001751 1.001765 1.004993 | 2025-03-01 2025-06-30 2025-07-01 2025-08-31 2025-09-01 2026-04-29 2026-06-30 2026-07-01 2026-08-10 2027-03-01 | Sở Xây dựng
          3.000346 3.000347 3.000348 3.000349 3.000350 3.000351 3.000352 3.000353 | 2025-03-01 2025-06-30 2025-07-01 2026-06-30 | Cảnh sát giao thông
          3.000355 3.000356 3.000357 | 2025-03-01 2026-06-30 | Cục Cảnh sát giao thông
          3.000358 3.000359 3.000360 3.000361 3.000362 3.000363 | 2025-03-01 2026-06-30 | Phòng Cảnh sát giao thông
          1.013211 | 2025-01-01 2025-02-28 2025-03-01 2026-06-30 2026-07-01 2027-03-01 | Cảnh sát giao thông
          1.115975 1.115976 1.115977 1.115978 1.115979 | 2026-07-01 2026-08-10 2027-03-01 | Công an
          """)
  void ofADay(String codes, String days, String name) {
    SoftAssertions softly = new SoftAssertions();
    for (String code : Asked.codes(codes)) {
      Asked.days(days)
          .forEach(
              day ->
                  softly
                      .assertThat(Asked.on(code, day).authority().vi())
                      .as("%s on %s", code, day)
                      .contains(name));
    }
    softly.assertAll();
  }
}
