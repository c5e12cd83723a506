package vn.gtvt.sdk.portal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By what a receiver is asked whether it has a dossier. Immutable.
 *
 * @param reference our reference, which the dossier carries
 * @param code the dossier code allocated for it; null if none was, or if it is not known any more
 */
public record DossierKey(String reference, @Nullable String code) {
  /** Guards what is required. */
  public DossierKey {
    Objects.requireNonNull(reference, "reference == null");
  }
}
