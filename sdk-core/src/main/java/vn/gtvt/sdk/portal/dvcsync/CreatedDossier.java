package vn.gtvt.sdk.portal.dvcsync;

import com.fasterxml.jackson.databind.JsonNode;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Fields;

/**
 * What {@code NoiHoSo} answered. Immutable.
 *
 * @param id {@code idHoSo}, which other messages of this family spell {@code IDHoSo} and {@code
 *     IdHoSo}
 * @param code {@code maHoSo}
 */
record CreatedDossier(String id, String code) {
  static Outcome<CreatedDossier> of(JsonNode answer) {
    JsonNode data = answer.path("data");
    CreatedDossier read =
        new CreatedDossier(
            Fields.firstText(data, "idHoSo", "IDHoSo", "IdHoSo"),
            Fields.firstText(data, "maHoSo", "MaHoSo"));
    return read.id.isEmpty()
        ? new Outcome.Unknown<>("the answer names no dossier")
        : new Outcome.Done<>(read);
  }
}
