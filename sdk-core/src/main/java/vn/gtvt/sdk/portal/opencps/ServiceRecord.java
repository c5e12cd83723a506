package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import vn.gtvt.sdk.portal.ListedProcedure;
import vn.gtvt.sdk.portal.wire.Values;

/** A procedure in the list of an installation ("ServiceInfo", wire facts 2.1.3). */
record ServiceRecord(JsonNode node) {
  ListedProcedure procedure() {
    return new ListedProcedure(
        Values.firstText(node, "serviceInfoId", "serviceCode"),
        Values.text(node, "serviceCode"),
        null,
        Values.text(node, "serviceName"),
        Values.optional(node, "administrationName"));
  }
}
