package vn.gtvt.sdk.permits;

import static org.assertj.core.api.Assertions.assertThat;

import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

/** What tests of checks demand of a finding. */
public final class Refusals {
  private Refusals() {}

  public static Violation only(Report report) {
    assertThat(report.violations()).hasSize(1);
    return report.violations().get(0);
  }

  public static void isRefused(Violation found, String path, String code, String article) {
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.path()).isEqualTo(path);
    assertThat(found.code()).isEqualTo(code);
    assertThat(found.reference()).contains(article);
    assertThat(found.message().vi()).isNotBlank().doesNotContain("{");
    assertThat(found.message().en()).isNotBlank().doesNotContain("{");
  }
}
