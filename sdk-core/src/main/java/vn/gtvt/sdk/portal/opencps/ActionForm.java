package vn.gtvt.sdk.portal.opencps;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that take a step ("DoAction", {@code docs/wire/opencps.md} 4). */
final class ActionForm {
  private ActionForm() {}

  static Map<String, String> of(ActionOffer offer, @Nullable String note) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("actionCode", offer.code());
    if (note != null && !note.isBlank()) {
      form.put("actionNote", note);
    }
    return form;
  }
}
