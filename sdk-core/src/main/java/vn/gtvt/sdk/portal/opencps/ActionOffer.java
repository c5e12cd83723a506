package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import vn.gtvt.sdk.portal.wire.Fields;

/**
 * A step that the portal offers to whoever asks ("NextAction", wire facts 2.1.3). Immutable.
 *
 * @param code {@code actionCode}; configured per process, so never known beforehand
 * @param name {@code actionName}, shown to a person
 * @param preStep {@code preStepCode}
 * @param postStep {@code postStepCode}
 * @param automatic whether the portal takes it by itself ({@code autoEvent} not empty)
 * @param enabled whether it may be taken now
 */
record ActionOffer(
    String code, String name, String preStep, String postStep, boolean automatic, boolean enabled) {
  static ActionOffer of(JsonNode node) {
    JsonNode enable = node.path("enable");
    return new ActionOffer(
        Fields.text(node, "actionCode"),
        Fields.text(node, "actionName"),
        Fields.text(node, "preStepCode"),
        Fields.text(node, "postStepCode"),
        !Fields.text(node, "autoEvent").isEmpty(),
        isYes(enable));
  }

  /** Seen as a flag and as a number; an absent one forbids nothing. */
  private static boolean isYes(JsonNode enable) {
    return enable.isMissingNode()
        || enable.isNull()
        || enable.asBoolean(false)
        || enable.asInt() > 0;
  }

  boolean isOpen() {
    return enabled && !automatic && !code.isEmpty();
  }
}
