package vn.gtvt.sdk.codelist;

import java.util.List;
import java.util.Optional;

/** Knows nothing. */
record NoCommunes() implements Communes {
  @Override
  public boolean isKnown() {
    return false;
  }

  @Override
  public Optional<Commune> find(String code) {
    return Optional.empty();
  }

  @Override
  public List<Commune> inProvince(String provinceCode) {
    return List.of();
  }
}
