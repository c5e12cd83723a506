package vn.gtvt.sdk.license.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.fact.Facts;

/** Opens a file of tables. Stateless. */
final class FactTable {
  private FactTable() {}

  static DataField open(Facts facts, String name, Set<String> tables) {
    try (InputStream in = facts.open(name)) {
      return DataField.read(name, in).only(tables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
