package vn.gtvt.sdk.filing;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.StoredFile;

/**
 * Where one file of a dossier stands. Immutable.
 *
 * @param stored where the receiver stored it; null before
 * @param verified whether it was read back as we sent it
 */
record FileSlot(@Nullable StoredFile stored, boolean verified) {
  static final FileSlot EMPTY = new FileSlot(null, false);

  static FileSlot uploaded(StoredFile stored) {
    return new FileSlot(stored, false);
  }

  FileSlot proved() {
    return new FileSlot(stored, true);
  }
}
