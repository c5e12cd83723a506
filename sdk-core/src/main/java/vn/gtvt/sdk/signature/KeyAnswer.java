package vn.gtvt.sdk.signature;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/** How a key answered; a caller must decide on each case. */
public sealed interface KeyAnswer {
  /**
   * Signed.
   *
   * @param values one signature per hash, in the same order
   */
  record Signed(List<byte[]> values) implements KeyAnswer {
    /** Keeps a copy of the list. */
    public Signed {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return "Signed[" + values.size() + "]";
    }
  }

  /**
   * A person must approve first.
   *
   * @param ticket what {@link SigningKey#resume} needs; it opens nothing by itself
   * @param advice what the person should do
   * @param link where; null if the person is asked elsewhere, e.g. on the telephone
   * @param validFor how long the approval is waited for; null where the key does not say
   */
  record Waits(String ticket, Bilingual advice, @Nullable URI link, @Nullable Duration validFor)
      implements KeyAnswer {
    /** A wait whose end is not known. */
    public Waits(String ticket, Bilingual advice, @Nullable URI link) {
      this(ticket, advice, link, null);
    }

    @Override
    public String toString() {
      return "Waits";
    }
  }

  /**
   * Not signed.
   *
   * @param problem why, and what to do
   */
  record Refused(SigningProblem problem) implements KeyAnswer {}
}
