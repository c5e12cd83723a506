package vn.gtvt.sdk.codelist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * Provinces by name as people write it: with or without diacritics, blanks, hyphens and the word
 * "Tỉnh" or "Thành phố". Immutable.
 *
 * @param <T> what is found
 */
final class ProvinceNames<T> {
  private static final Pattern KIND =
      Pattern.compile("^(?:tinh|thanh pho|tp) (?=.)| (?:city|province)$");

  private final Map<String, T> byKey;

  private ProvinceNames(Map<String, T> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /** Starts with nothing. */
  static <T> Builder<T> builder() {
    return new Builder<>();
  }

  Optional<T> find(String written) {
    return Optional.ofNullable(byKey.get(key(written)));
  }

  private static String key(String written) {
    return KIND.matcher(VietnameseText.fold(written)).replaceAll("").replace(" ", "");
  }

  /** Gathers names; the first to claim a name keeps it. */
  static final class Builder<T> {
    private final Map<String, T> byKey = new HashMap<>();

    Builder<T> add(T found, String name, List<String> otherNames) {
      byKey.putIfAbsent(key(name), found);
      otherNames.forEach(other -> byKey.putIfAbsent(key(other), found));
      return this;
    }

    Builder<T> add(@Nullable T found, FormerProvince named) {
      return found == null ? this : add(found, named.name().vi(), named.otherNames());
    }

    ProvinceNames<T> build() {
      return new ProvinceNames<>(byKey);
    }
  }
}
