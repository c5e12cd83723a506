package vn.gtvt.sdk.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * One way to hand in a dossier (hình thức nộp). Immutable.
 *
 * @param type online, by post or in person
 * @param url where, for an online channel whose address is known
 * @param note under which condition, if there is one
 * @param formats media types it accepts; empty where not stated
 * @param source where this was read
 */
public record Channel(
    Type type,
    @Nullable String url,
    @Nullable Bilingual note,
    List<String> formats,
    Source source) {
  /** Keeps a copy of the list. */
  public Channel {
    formats = List.copyOf(formats);
  }

  /** Says whether a paper may be handed in this way, as far as formats are stated. */
  public boolean accepts(Component component) {
    return formats.isEmpty()
        || component.formats().isEmpty()
        || component.formats().stream().anyMatch(formats::contains);
  }

  /** Kind of channel. */
  public enum Type {
    /** On a portal (trực tuyến). */
    ONLINE("trực tuyến", "online"),
    /** By the postal service for the public (dịch vụ bưu chính). */
    POST("bưu chính", "by post"),
    /** At the counter (trực tiếp). */
    IN_PERSON("trực tiếp", "in person");

    private final Bilingual label;

    Type(String vi, String en) {
      this.label = new Bilingual(vi, en);
    }

    /** Returns what a reader is told. */
    public Bilingual label() {
      return label;
    }
  }
}
