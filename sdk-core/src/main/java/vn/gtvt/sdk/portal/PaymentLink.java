package vn.gtvt.sdk.portal;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page on which a fee can be paid. Immutable.
 *
 * <p>That the browser came back from it proves nothing: whether the fee is paid, {@link
 * Portal#fees} says.
 *
 * @param page the page
 * @param transaction the payment's key, for asking about it; null if the receiver gives none
 */
public record PaymentLink(URI page, @Nullable String transaction) {
  /** Guards what is required. */
  public PaymentLink {
    Objects.requireNonNull(page, "page == null");
  }

  /** Hides the page: it may open something. */
  @Override
  public String toString() {
    return "PaymentLink[" + page.getHost() + "]";
  }
}
