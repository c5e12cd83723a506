package vn.gtvt.sdk.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What files a receiver takes, checked before a byte is sent. Immutable.
 *
 * <p>No source states the limits of a live portal: they are configuration, and without any
 * everything is sent.
 */
public final class UploadLimits {
  private static final UploadLimits NONE = new UploadLimits(Map.of());
  private static final String EVERY = "";
  private static final long MEGABYTE = 1 << 20;

  private final Map<String, Limit> limits;

  private UploadLimits(Map<String, Limit> limits) {
    this.limits = limits;
  }

  /** Returns no limits. */
  public static UploadLimits none() {
    return NONE;
  }

  /** Returns the same limits with one for every component that has none of its own. */
  public UploadLimits every(long largest, Set<String> mediaTypes) {
    return component(EVERY, largest, mediaTypes);
  }

  /**
   * Returns the same limits with one for a component.
   *
   * @param component our name of the component
   * @param largest most bytes of one file
   * @param mediaTypes media types that are taken; empty for all
   */
  public UploadLimits component(String component, long largest, Set<String> mediaTypes) {
    Map<String, Limit> more = new LinkedHashMap<>(limits);
    more.put(component, new Limit(largest, Set.copyOf(mediaTypes)));
    return new UploadLimits(more);
  }

  /** Returns what is wrong with a file and what to do, or nothing. */
  public Optional<Bilingual> problem(Attachment file) {
    Limit limit = limits.getOrDefault(file.component(), limits.get(EVERY));
    if (limit == null) {
      return Optional.empty();
    }
    if (file.size() > limit.largest()) {
      String most = Long.toString(limit.largest() / MEGABYTE);
      return Optional.of(
          new Bilingual(
              "Tệp của thành phần "
                  + file.component()
                  + " quá lớn: tối đa "
                  + most
                  + " MB. Giảm dung lượng rồi nộp lại.",
              "The file of component "
                  + file.component()
                  + " is too large: at most "
                  + most
                  + " MB. Make it smaller and file again."));
    }
    if (!limit.mediaTypes().isEmpty() && !limit.mediaTypes().contains(file.mediaType())) {
      return Optional.of(
          new Bilingual(
              "Cổng không nhận loại tệp "
                  + file.mediaType()
                  + " cho thành phần "
                  + file.component()
                  + ". Đổi sang loại khác rồi nộp lại.",
              "The portal does not take "
                  + file.mediaType()
                  + " for component "
                  + file.component()
                  + ". Convert it and file again."));
    }
    return Optional.empty();
  }

  private record Limit(long largest, Set<String> mediaTypes) {}
}
