package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import vn.gtvt.sdk.portal.ListedProcedure;
import vn.gtvt.sdk.portal.wire.Fields;

/** A procedure in the list of an installation ("ServiceInfo", wire facts 2.1.3). */
record ServiceRecord(JsonNode node) {
  ListedProcedure procedure() {
    return new ListedProcedure(
        Fields.firstText(node, "serviceInfoId", "serviceCode"),
        Fields.text(node, "serviceCode"),
        null,
        Fields.text(node, "serviceName"),
        Fields.optional(node, "administrationName"));
  }
}
