package vn.gtvt.sdk.identifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two codes under which one dossier may be known: the one of the province's or the ministry's
 * own system (mã hồ sơ của địa phương) and the one of the national portal (mã hồ sơ quốc gia).
 *
 * <p>They are kept apart, since their forms do not tell them apart and each is looked up in its own
 * system. Two codes of one dossier are not two filings. Immutable.
 *
 * @param local code of the local system; null if none is known
 * @param national code of the national portal; null if none is known
 */
public record DossierCodes(@Nullable DossierCode local, @Nullable DossierCode national) {
  /**
   * Guards that there is a code.
   *
   * @throws IllegalArgumentException if both are null
   */
  public DossierCodes {
    if (local == null && national == null) {
      throw new IllegalArgumentException("a dossier without a code");
    }
  }

  /** Returns what is known when a local system has answered. */
  public static DossierCodes ofLocal(DossierCode local) {
    return new DossierCodes(local, null);
  }

  /** Returns what is known when the national portal has answered. */
  public static DossierCodes ofNational(DossierCode national) {
    return new DossierCodes(null, national);
  }

  /** Returns the code of the local system, or nothing. */
  public Optional<DossierCode> localCode() {
    return Optional.ofNullable(local);
  }

  /** Returns the code of the national portal, or nothing. */
  public Optional<DossierCode> nationalCode() {
    return Optional.ofNullable(national);
  }

  /**
   * Says whether both may name one dossier: a code that both know in the same place is the same,
   * and there is one.
   */
  public boolean isSameDossierAs(DossierCodes other) {
    boolean sameLocal = local != null && local.equals(other.local);
    boolean sameNational = national != null && national.equals(other.national);
    boolean localsDiffer = local != null && other.local != null && !sameLocal;
    boolean nationalsDiffer = national != null && other.national != null && !sameNational;
    return (sameLocal || sameNational) && !localsDiffer && !nationalsDiffer;
  }
}
