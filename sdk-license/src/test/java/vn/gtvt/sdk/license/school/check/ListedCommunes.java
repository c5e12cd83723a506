package vn.gtvt.sdk.license.school.check;

import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.codelist.Commune;
import vn.gtvt.sdk.codelist.Communes;

/** A list of communes as a host brings it, made up. */
public record ListedCommunes(List<Commune> all) implements Communes {
  @Override
  public boolean isKnown() {
    return true;
  }

  @Override
  public Optional<Commune> find(String code) {
    return all.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  @Override
  public List<Commune> inProvince(String provinceCode) {
    return all.stream().filter(each -> each.provinceCode().equals(provinceCode)).toList();
  }
}
