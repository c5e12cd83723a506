package vn.gtvt.sdk.law;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.law.LoadResult.Reason;
import vn.gtvt.sdk.text.Bilingual;

/**
 * The law book in use (bộ dữ liệu đang dùng). A newer one is taken from an update package while the
 * program runs: wholly or not at all.
 *
 * <p>What was loaded is kept in memory only; after a restart the host loads its package again. Safe
 * for concurrent use: loads wait for each other, readers never wait.
 */
public final class InstalledLaw {
  private final UpdateSeal seal;
  private final ReentrantLock loading = new ReentrantLock();
  private volatile LawBook current;

  private InstalledLaw(LawBook first, UpdateSeal seal) {
    this.current = Objects.requireNonNull(first, "first == null");
    this.seal = Objects.requireNonNull(seal, "seal == null");
  }

  /**
   * Begins with what the SDK's modules bring; the origin of packages is {@linkplain
   * UpdateSeal#NOT_CHECKED not checked}.
   *
   * @return a holder of its own
   * @throws FaultyFactException if a bundled file is wrong
   */
  public static InstalledLaw bundled() {
    return bundled(UpdateSeal.NOT_CHECKED);
  }

  /**
   * Begins with what the SDK's modules bring.
   *
   * @param seal says whose packages are taken
   * @return a holder of its own
   * @throws FaultyFactException if a bundled file is wrong
   */
  public static InstalledLaw bundled(UpdateSeal seal) {
    return of(LawBook.bundled(), seal);
  }

  /**
   * Begins with a book.
   *
   * @param first the book in use until a package is loaded
   * @param seal says whose packages are taken
   * @return a holder of its own
   */
  public static InstalledLaw of(LawBook first, UpdateSeal seal) {
    return new InstalledLaw(first, seal);
  }

  /** Returns the book in use; it stays as it is, also when a newer one is loaded. */
  public LawBook current() {
    return current;
  }

  /**
   * Takes an update package into use, if all of it is in order. Files of the same name are
   * replaced, new ones added, all others stay.
   *
   * @param zip the package, as {@code docs/update-package.md} describes it
   * @return the version now in use, or why the package was not taken; a bad file never throws
   */
  public LoadResult load(Path zip) {
    Objects.requireNonNull(zip, "zip == null");
    loading.lock();
    try {
      LawBook before = current;
      try {
        LawBook next = read(zip, before);
        current = next;
        return new LoadResult.Loaded(next.version());
      } catch (Refusal refusal) {
        return refusal.told(before.version());
      }
    } finally {
      loading.unlock();
    }
  }

  private LawBook read(Path zip, LawBook before) throws Refusal {
    UpdatePackage unpacked = UpdatePackage.read(zip);
    askSeal(unpacked);
    try {
      Manifest manifest = Manifest.read(unpacked.manifest());
      manifest.check(unpacked.contents());
      FactVersion version = manifest.version();
      if (version.compareTo(before.version()) <= 0) {
        throw Refusal.of(Reason.NOT_NEWER, "not-newer", "version", version);
      }
      readable(unpacked.contents());
      return LawBook.of(before.facts().replacedBy(version, unpacked.contents()));
    } catch (FaultyFactException e) {
      throw Refusal.faulty(e);
    } catch (RuntimeException e) {
      // A reader tripped over something it did not foresee; the book before must go on serving.
      throw Refusal.of(Reason.FAULTY, "unforeseen", "what", e);
    }
  }

  private void askSeal(UpdatePackage unpacked) throws Refusal {
    Optional<Bilingual> no;
    try {
      no = seal.refusal(unpacked.manifest(), unpacked.signature());
    } catch (RuntimeException e) {
      // A check that could not be made is no check passed.
      throw Refusal.of(Reason.SEAL, "seal-failed", "what", e);
    }
    if (no.isPresent()) {
      throw Refusal.of(Reason.SEAL, "seal", "why", no.get());
    }
  }

  /** Also a file that no reader of this version of the SDK asks for is JSON. */
  private static void readable(Map<String, byte[]> contents) {
    contents.forEach((name, bytes) -> DataField.read(name, new ByteArrayInputStream(bytes)));
  }
}
