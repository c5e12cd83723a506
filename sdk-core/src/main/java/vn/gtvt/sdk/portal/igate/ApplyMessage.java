package vn.gtvt.sdk.portal.igate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.PostalDelivery;
import vn.gtvt.sdk.portal.wire.Fields;

/**
 * The body of {@code --apply-online}, {@code docs/wire/igate.md} 5, shortened to ids where the
 * server takes them.
 *
 * @param code the dossier code allocated beforehand
 * @param pattern id of the pattern that gave it
 * @param procedure the procedure as listed
 * @param agency id of the agency
 * @param definition the process definition
 * @param user id of the account
 * @param applicant {@code applicant.data}
 * @param form {@code eForm.data}
 * @param components {@code dossierFormFile[]}
 */
record ApplyMessage(
    String code,
    String pattern,
    JsonNode procedure,
    String agency,
    JsonNode definition,
    String user,
    Map<String, Object> applicant,
    Map<String, Object> form,
    List<Object> components) {
  /** Ids seen in the clients that file; an installation shares them (V1). */
  private static final String COLLECTED_IN_PERSON = "5f8968888fffa53e4c073ded";

  private static final String USUAL_PAYMENT = "5f7fca83b80e603d5300dcf4";
  private static final int VIETNAMESE = 228;

  Map<String, Object> body(Optional<PostalDelivery> delivery, @Nullable String postalKind) {
    JsonNode process = definition.path("processDefinition");
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("code", code);
    body.put("codePattern", Map.of("id", pattern));
    body.put("procedure", procedureField());
    body.put("agency", Map.of("id", agency));
    body.put("procedureProcessDefinition", Map.of("id", Fields.text(definition, "id")));
    body.put(
        "applicant",
        Map.of(
            "userId", user,
            "eformId", Fields.text(process.path("applicantEForm"), "id"),
            "data", applicant));
    body.put("eForm", Map.of("id", Fields.text(process.path("eForm"), "id"), "data", form));
    body.put("dossierFormFile", components);
    body.put("dossierFee", List.of());
    boolean isPosted = delivery.isPresent() && postalKind != null;
    body.put("dossierReceivingKind", Map.of("id", isPosted ? postalKind : COLLECTED_IN_PERSON));
    delivery.ifPresent(to -> body.put("receivingPlace", place(to)));
    body.put("paymentMethod", Map.of("id", USUAL_PAYMENT));
    body.put("dossierStatus", 0);
    return body;
  }

  private Map<String, Object> procedureField() {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("id", Fields.text(procedure, "id"));
    field.put("code", Fields.text(procedure, "code"));
    field.put(
        "translate",
        List.of(Map.of("languageId", VIETNAMESE, "name", Fields.text(procedure, "name"))));
    return field;
  }

  private static Map<String, Object> place(PostalDelivery to) {
    return Map.of("fullAddress", to.to().line(), "name", to.name(), "phoneNumber", to.phone());
  }

  /** Hides the values: they name people. */
  @Override
  public String toString() {
    return "ApplyMessage[" + code + "]";
  }
}
