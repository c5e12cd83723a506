package vn.gtvt.sdk.law;

import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.text.Bilingual;

/** What became of an update package (gói cập nhật). Immutable. */
public sealed interface LoadResult {
  /**
   * It is in use from now on.
   *
   * @param version the version in use
   */
  record Loaded(FactVersion version) implements LoadResult {}

  /**
   * It was not taken, not even in part: the version before it stays in use.
   *
   * @param reason the kind of fault, for a program
   * @param text what is wrong and what still holds, for a person
   */
  record Refused(Reason reason, Bilingual text) implements LoadResult {}

  /** Why a package was not taken. */
  enum Reason {
    /** There is no such file, or it cannot be read. */
    UNREADABLE,
    /** It is no zip of the form that {@code docs/update-package.md} asks for. */
    NOT_A_PACKAGE,
    /** The package, one file, all files, or their number exceeds the bounds. */
    TOO_LARGE,
    /** A file in it has a name that no file of facts can have. */
    BAD_NAME,
    /** Its version is the one in use, or an older one. */
    NOT_NEWER,
    /** A file in it is wrong, or does not fit the manifest; the text names file and field. */
    FAULTY,
    /** The {@link UpdateSeal} refused it. */
    SEAL
  }
}
