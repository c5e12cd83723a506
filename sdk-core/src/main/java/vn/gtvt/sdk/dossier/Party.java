package vn.gtvt.sdk.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Mask;

/**
 * A person or organisation named in a dossier. Immutable; masked in {@link #toString()}.
 *
 * @param kind person or organisation
 * @param name full name
 * @param identity citizen's personal number or enterprise number; null if unknown
 * @param phone telephone number; null if unknown
 * @param email e-mail address; null if unknown
 */
public record Party(
    Kind kind,
    String name,
    @Nullable String identity,
    @Nullable String phone,
    @Nullable String email) {
  /** What a party is. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** A company, co-operative, household business or authority. */
    ORGANISATION
  }

  /** Guards what is required. */
  public Party {
    Objects.requireNonNull(kind, "kind == null");
    Objects.requireNonNull(name, "name == null");
  }

  /** Returns an organisation. */
  public static Party organisation(String name, String identity, String phone, String email) {
    return new Party(Kind.ORGANISATION, name, identity, phone, email);
  }

  /** Returns a person. */
  public static Party person(String name) {
    return new Party(Kind.PERSON, name, null, null, null);
  }

  @Override
  public String toString() {
    String shown = kind == Kind.PERSON ? Mask.name(name) : name;
    return "Party["
        + kind
        + ", "
        + shown
        + ", "
        + Mask.tail(identity)
        + ", "
        + Mask.tail(phone)
        + "]";
  }
}
