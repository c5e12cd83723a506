package vn.gtvt.sdk.permits.qlvt;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a transport business can be reached; null leaves what stands in the register. Immutable.
 *
 * @param phone phone number
 * @param fax fax number
 * @param email e-mail address
 * @param website web site
 * @param street house number and street of the head office
 */
public record EnterpriseContacts(
    @Nullable String phone,
    @Nullable String fax,
    @Nullable String email,
    @Nullable String website,
    @Nullable String street) {
  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "sdt", phone);
    put(fields, "fax", fax);
    put(fields, "email", email);
    put(fields, "web", website);
    put(fields, "diachi", street);
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  /** Shows no value: phone, e-mail and street may be a person's. */
  @Override
  public String toString() {
    return "EnterpriseContacts" + fields().keySet();
  }
}
