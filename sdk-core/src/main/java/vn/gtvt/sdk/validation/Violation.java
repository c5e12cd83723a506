package vn.gtvt.sdk.validation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * One thing that is wrong. Immutable; personal values in its words are masked.
 *
 * @param path where, in dots and brackets from the checked object: {@code vehicles[3].plate}
 * @param code stable code for programs, e.g. {@code badge.age.over-limit}
 * @param severity error or warning
 * @param message what is wrong and what to do, in both languages
 * @param reference the article it rests on, e.g. {@code NĐ 158/2024/NĐ-CP, Điều 23.3}; null for
 *     plain form errors
 */
public record Violation(
    String path, String code, Severity severity, Bilingual message, @Nullable String reference) {
  /** Guards what is required. */
  public Violation {
    Objects.requireNonNull(path, "path == null");
    Objects.requireNonNull(code, "code == null");
    Objects.requireNonNull(severity, "severity == null");
    Objects.requireNonNull(message, "message == null");
  }

  /** Returns the same violation seen from an outer object: {@code prefix.path}. */
  public Violation under(String prefix) {
    String outer = path.isEmpty() ? prefix : prefix + "." + path;
    return new Violation(outer, code, severity, message, reference);
  }
}
