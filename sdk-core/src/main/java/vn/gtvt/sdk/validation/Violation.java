package vn.gtvt.sdk.validation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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
 * @param fileableFrom the first day on which this would no longer be wrong, where it is a matter of
 *     time alone, e.g. the day after a ban; null where waiting does not help
 */
public record Violation(
    String path,
    String code,
    Severity severity,
    Bilingual message,
    @Nullable String reference,
    @Nullable LocalDate fileableFrom) {
  /** Guards what is required. */
  public Violation {
    Objects.requireNonNull(path, "path == null");
    Objects.requireNonNull(code, "code == null");
    Objects.requireNonNull(severity, "severity == null");
    Objects.requireNonNull(message, "message == null");
  }

  /** Makes a violation that time does not mend. */
  public Violation(
      String path, String code, Severity severity, Bilingual message, @Nullable String reference) {
    this(path, code, severity, message, reference, null);
  }

  /** Returns the first day on which this would no longer be wrong, if waiting is enough. */
  public Optional<LocalDate> earliestFiling() {
    return Optional.ofNullable(fileableFrom);
  }

  /** Returns the same violation seen from an outer object: {@code prefix.path}. */
  public Violation under(String prefix) {
    String outer = path.isEmpty() ? prefix : prefix + "." + path;
    return new Violation(outer, code, severity, message, reference, fileableFrom);
  }
}
