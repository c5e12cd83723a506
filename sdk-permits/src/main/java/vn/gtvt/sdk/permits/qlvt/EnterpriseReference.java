package vn.gtvt.sdk.permits.qlvt;

import java.util.Optional;

/**
 * An enterprise as other records name it. Immutable.
 *
 * @param number enterprise number; may be empty
 * @param name its name; may be empty
 */
public record EnterpriseReference(String number, String name) {
  static Optional<EnterpriseReference> of(RecordFields fields, String name) {
    return fields
        .source(name)
        .map(
            source ->
                new EnterpriseReference(
                    source.textOrNumber("ma_dn").or(() -> source.text("shortName")).orElse(""),
                    source.text("ten_dn").or(() -> source.text("title")).orElse("")));
  }
}
