package vn.gtvt.sdk.portal.igate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.identifier.PhoneNumber;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.time.VietnamTime;

/** {@code applicant.data}, {@code docs/wire/igate.md} 5.1, without the places. */
final class ApplicantMessage {
  private ApplicantMessage() {}

  static Map<String, Object> data(IgatePerson person, Submission submission) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("fullname", person.name());
    data.put("ownerFullname", submission.dossier().applicant().owner().name());
    put(data, "birthday", written(person.birthday()));
    Boolean female = person.female();
    put(data, "gender", female == null ? null : female ? 0 : 1);
    put(data, "email", person.email());
    // Labelled "Ghi chú" (note): a person reads our reference there, nobody can search it.
    data.put("tenHoSo", submission.dossier().title() + " [" + submission.reference() + "]");
    data.put("identityNumber", person.identity());
    put(data, "identityDate", written(person.identityIssuedOn()));
    put(data, "identityAgency", person.identityIssuedBy());
    data.put("phoneNumber", phone(person.phone()));
    Party owner = submission.dossier().applicant().owner();
    if (owner.kind() == Party.Kind.ORGANISATION) {
      data.put("organization", owner.name());
      put(data, "taxCode", owner.identity());
      put(data, "organizationPhoneNumber", owner.phone());
    }
    return data;
  }

  private static String phone(String written) {
    return PhoneNumber.tryParse(written).value().map(PhoneNumber::international).orElse(written);
  }

  private static @Nullable String written(@Nullable LocalDate date) {
    return date == null ? null : VietnamTime.written(date);
  }

  private static void put(Map<String, Object> data, String name, @Nullable Object value) {
    if (value != null) {
      data.put(name, value);
    }
  }
}
