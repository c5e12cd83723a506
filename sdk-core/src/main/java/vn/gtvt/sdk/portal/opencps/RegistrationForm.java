package vn.gtvt.sdk.portal.opencps;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.portal.AccountRegistration;

/** The form-encoded fields of an account ({@code docs/wire/opencps.md} 10). */
final class RegistrationForm {
  private RegistrationForm() {}

  /** Returns the fields that an account on the portal and a registration with an agency share. */
  private static Map<String, String> applicant(AccountRegistration of) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("applicantName", of.name());
    form.put("applicantIdType", "business");
    form.put("applicantIdNo", of.enterpriseCode());
    LocalDate since = of.registeredOn();
    put(form, "applicantIdDate", since == null ? null : OpenCpsTime.day(since));
    PostalAddress address = of.address();
    form.put("address", address.street());
    put(form, "cityCode", address.province().code());
    put(form, "cityName", address.province().name());
    PostalAddress.Unit district = address.district();
    put(form, "districtCode", district == null ? null : district.code());
    put(form, "districtName", district == null ? null : district.name());
    put(form, "wardCode", address.ward().code());
    put(form, "wardName", address.ward().name());
    form.put("contactName", of.contact());
    form.put("contactTelNo", of.phone());
    form.put("contactEmail", of.email());
    return form;
  }

  /** Returns the fields that open an account on the portal. */
  static Map<String, String> account(AccountRegistration of, char[] password) {
    Map<String, String> form = applicant(of);
    form.put("password", new String(password));
    return form;
  }

  /** Returns the fields of a registration with an agency. */
  static Map<String, String> withAgency(AccountRegistration of, String agency) {
    Map<String, String> form = applicant(of);
    form.put("govAgencyCode", agency);
    form.put("representativeEnterprise", of.representative());
    return form;
  }

  private static void put(Map<String, String> form, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      form.put(name, value);
    }
  }
}
