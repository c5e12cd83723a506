package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.UploadLimits;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Json;

/**
 * What files each part of a template takes: {@code partTip}, JSON text with {@code extensions} and
 * {@code maxSize} in megabytes (wire facts 2.1.2).
 */
final class PartTips {
  private static final long MEGABYTE = 1 << 20;

  private PartTips() {}

  /** Returns the limits of our components; a part that says nothing has none. */
  static UploadLimits limits(JsonNode template, OpenCpsService service) {
    UploadLimits limits = UploadLimits.none();
    for (JsonNode part : Fields.each(template.path("dossierParts"), each -> each)) {
      String number = Fields.text(part, "partNo");
      byte[] tip = Fields.text(part, "partTip").getBytes(StandardCharsets.UTF_8);
      if (Json.read(tip) instanceof Outcome.Done<JsonNode> read) {
        limits = with(limits, number, read.value(), service.parts());
      }
    }
    return limits;
  }

  private static UploadLimits with(
      UploadLimits limits, String partNo, JsonNode tip, Map<String, String> parts) {
    long megabytes = Fields.whole(tip, "maxSize");
    long largest =
        megabytes <= 0 || megabytes > Long.MAX_VALUE / MEGABYTE
            ? Long.MAX_VALUE
            : megabytes * MEGABYTE;
    Set<String> mediaTypes = mediaTypes(Fields.text(tip, "extensions"));
    UploadLimits more = limits;
    for (Map.Entry<String, String> each : parts.entrySet()) {
      if (each.getValue().equals(partNo)) {
        more = more.component(each.getKey(), largest, mediaTypes);
      }
    }
    return more;
  }

  /** An ending that is not known to us forbids nothing: then every media type is taken. */
  private static Set<String> mediaTypes(String extensions) {
    Set<String> found = new LinkedHashSet<>();
    for (String each : extensions.toLowerCase(Locale.ROOT).split("[,;\\s]+", -1)) {
      String ending = each.startsWith(".") ? each.substring(1) : each;
      if (!ending.isEmpty()) {
        String mediaType = FileRecord.TYPES.get(ending);
        if (mediaType == null) {
          return Set.of();
        }
        found.add(mediaType);
      }
    }
    return found;
  }
}
