package vn.gtvt.sdk.law;

import java.util.Optional;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Says whether an update package comes from somebody the host trusts.
 *
 * <p>The place for checking a digital signature (chữ ký số); the SDK sets none.
 *
 * <p>The manifest lists the SHA-256 of every file, so whoever signs the manifest signs the package.
 * The seal is asked before anything in the manifest is believed. Implementations must be safe for
 * concurrent use; one that throws is taken as a refusal.
 */
@FunctionalInterface
public interface UpdateSeal {
  /**
   * Checks no origin: whoever can hand in a package can change what the SDK says of the law. The
   * caller must fetch packages from a place he trusts, over a connection that proves the place. The
   * hashes in the manifest only show that a package is whole, not who made it.
   */
  UpdateSeal NOT_CHECKED = (manifest, signature) -> Optional.empty();

  /**
   * Checks the origin of a package.
   *
   * @param manifest the bytes of {@code manifest.json} as they stand in the package
   * @param signature the bytes of {@code manifest.sig}, in the form the two sides agreed upon;
   *     empty if the package has none
   * @return why the package is refused; empty if it may be taken
   */
  Optional<Bilingual> refusal(byte[] manifest, Optional<byte[]> signature);
}
