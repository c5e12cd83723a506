package vn.gtvt.sdk.procedure;

import java.util.List;
import java.util.Objects;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * One paper of a dossier (thành phần hồ sơ). Immutable.
 *
 * @param id our stable name of it, e.g. {@code request-paper}
 * @param name what it is called
 * @param portalCode the portal's code; changes over the years and is no key
 * @param requirement when it must be there
 * @param formats media types that are taken
 * @param source where this was read
 */
public record Component(
    String id,
    Bilingual name,
    String portalCode,
    Requirement requirement,
    List<String> formats,
    Source source) {
  /** Guards what is required and keeps a copy of the list. */
  public Component {
    Objects.requireNonNull(id, "id == null");
    Objects.requireNonNull(name, "name == null");
    formats = List.copyOf(formats);
  }

  /** When a component must be in the dossier. */
  public enum Requirement {
    /** Once per dossier. */
    ONCE,
    /** Once for every subject of the dossier, e.g. every vehicle. */
    PER_SUBJECT,
    /** For every subject to which its condition applies, e.g. every leased vehicle. */
    PER_SUBJECT_IF_APPLICABLE
  }
}
