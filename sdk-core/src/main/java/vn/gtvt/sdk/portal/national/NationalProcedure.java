package vn.gtvt.sdk.portal.national;

import com.fasterxml.jackson.databind.JsonNode;
import vn.gtvt.sdk.portal.ListedProcedure;
import vn.gtvt.sdk.portal.wire.Values;

/** A procedure of the catalogue; every field is text (wire facts 1.1). */
final class NationalProcedure {
  private NationalProcedure() {}

  static ListedProcedure of(JsonNode item) {
    String code = Values.text(item, "PROCEDURE_CODE");
    return new ListedProcedure(
        Values.text(item, "ID"),
        code,
        code,
        Values.text(item, "PROCEDURE_NAME"),
        Values.optional(item, "IMPLEMENTATION_AGENCY"));
  }
}
