package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.dossier.PostalDelivery;

/**
 * The form-encoded fields of a dossier ("Dossier in", {@code docs/wire/opencps.md} 3.1).
 *
 * <p>{@code referenceUid} carries our reference.
 */
final class DossierForm {
  private static final String FILED_ONLINE = "1";
  private static final String BY_POST = "2";
  private static final List<String> KEPT =
      List.of(
          "referenceUid",
          "serviceCode",
          "govAgencyCode",
          "dossierTemplateNo",
          "originality",
          "serviceLevel",
          "applicantName",
          "applicantIdType",
          "applicantIdNo",
          "applicantIdDate",
          "address",
          "cityCode",
          "districtCode",
          "wardCode",
          "contactName",
          "contactTelNo",
          "contactEmail",
          "applicantNote",
          "briefNote",
          "dossierName",
          "dossierNo",
          "online",
          "notification",
          "isSameAsApplicant",
          "fromViaPostal",
          "viaPostal",
          "postalAddress",
          "postalCityCode",
          "postalDistrictCode",
          "postalWardCode",
          "postalTelNo",
          "postalServiceCode",
          "delegateName",
          "delegateIdNo",
          "delegateTelNo",
          "delegateEmail",
          "delegateAddress",
          "delegateCityCode",
          "delegateDistrictCode",
          "delegateWardCode",
          "sampleCount",
          "metaData",
          "formMeta",
          "password",
          "vnpostalStatus",
          "vnpostalProfile",
          "documentNo",
          "documentDate");

  private DossierForm() {}

  /** Returns what opens a draft. */
  static Map<String, String> create(String reference, OpenCpsService service) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("referenceUid", reference);
    form.put("serviceCode", service.serviceCode());
    form.put("govAgencyCode", service.agencyCode());
    form.put("dossierTemplateNo", service.templateNo());
    form.put("originality", FILED_ONLINE);
    return form;
  }

  /** Returns the full model: a field that is left out would be emptied. */
  static Map<String, String> full(
      String reference, OpenCpsService service, Dossier dossier, @Nullable PostalAddress seat) {
    Applicant applicant = dossier.applicant();
    Map<String, String> form = create(reference, service);
    putApplicant(form, applicant.owner(), seat);
    put(form, "contactName", applicant.filer().name());
    put(form, "contactTelNo", first(applicant.filer().phone(), applicant.owner().phone()));
    put(form, "contactEmail", first(applicant.filer().email(), applicant.owner().email()));
    put(form, "dossierName", dossier.title());
    put(form, "briefNote", dossier.title());
    form.put("online", "true");
    putDelegate(form, applicant);
    PostalDelivery.of(dossier).ifPresent(wish -> putDelivery(form, wish));
    return form;
  }

  /** Returns the full model as the portal itself tells it, with another note if there is one. */
  static Map<String, String> again(JsonNode record, @Nullable String note) {
    Map<String, String> form = new LinkedHashMap<>();
    for (String name : KEPT) {
      JsonNode value = record.path(name);
      if (value.isValueNode() && !value.isNull()) {
        put(form, name, value.asText());
      }
    }
    put(form, "applicantNote", note);
    return form;
  }

  private static void putApplicant(
      Map<String, String> form, Party owner, @Nullable PostalAddress address) {
    boolean isPerson = owner.kind() == Party.Kind.PERSON;
    put(form, "applicantName", owner.name());
    put(form, "applicantIdType", isPerson ? "citizen" : "business");
    put(form, "applicantIdNo", owner.identity());
    if (address != null) {
      put(form, "address", address.line());
      put(form, "cityCode", address.province().code());
      PostalAddress.Unit district = address.district();
      put(form, "districtCode", district == null ? null : district.code());
      put(form, "wardCode", address.ward().code());
    }
  }

  private static void putDelegate(Map<String, String> form, Applicant applicant) {
    Party delegate = applicant.delegate();
    form.put("isSameAsApplicant", Boolean.toString(delegate == null));
    if (delegate != null) {
      put(form, "delegateName", delegate.name());
      put(form, "delegateIdNo", delegate.identity());
      put(form, "delegateTelNo", delegate.phone());
      put(form, "delegateEmail", delegate.email());
    }
  }

  private static void putDelivery(Map<String, String> form, PostalDelivery wish) {
    PostalAddress to = wish.to();
    form.put("viaPostal", BY_POST);
    put(form, "postalAddress", to.line());
    put(form, "postalCityCode", to.province().code());
    PostalAddress.Unit district = to.district();
    put(form, "postalDistrictCode", district == null ? null : district.code());
    put(form, "postalWardCode", to.ward().code());
    put(form, "postalTelNo", wish.phone());
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private static void put(Map<String, String> form, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      form.put(name, value);
    }
  }
}
