package vn.gtvt.sdk.portal.national;

import com.fasterxml.jackson.databind.JsonNode;
import vn.gtvt.sdk.portal.ListedProcedure;
import vn.gtvt.sdk.portal.wire.Fields;

/** A procedure of the catalogue; every field is text (wire facts 1.1). */
final class NationalProcedure {
  private NationalProcedure() {}

  static ListedProcedure of(JsonNode item) {
    String code = Fields.text(item, "PROCEDURE_CODE");
    return new ListedProcedure(
        Fields.text(item, "ID"),
        code,
        code,
        Fields.text(item, "PROCEDURE_NAME"),
        Fields.optional(item, "IMPLEMENTATION_AGENCY"));
  }
}
