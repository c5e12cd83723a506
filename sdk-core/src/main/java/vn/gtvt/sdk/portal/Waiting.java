package vn.gtvt.sdk.portal;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What must happen outside before a filing can go on. Immutable.
 *
 * @param what what is awaited
 * @param advice what a person can do about it
 * @param link where a person can do it; null if there is no such page
 * @param nextLook when looking again makes sense; null if not said: the engine's own rule holds
 */
public record Waiting(
    Awaited what, Bilingual advice, @Nullable URI link, @Nullable Instant nextLook) {
  /** Guards what is required. */
  public Waiting {
    Objects.requireNonNull(what, "what == null");
    Objects.requireNonNull(advice, "advice == null");
  }

  /** Returns a waiting without a link and without a time. */
  public static Waiting on(Awaited what, Bilingual advice) {
    return new Waiting(what, advice, null, null);
  }

  /** Hides advice and link: they may name people, or open something. */
  @Override
  public String toString() {
    return "Waiting[" + what + "]";
  }
}
