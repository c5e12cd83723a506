package vn.gtvt.sdk.filing;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.StoredFile;

/**
 * Where one file of a dossier stands. Immutable.
 *
 * @param stored where the receiver stored it; null before
 * @param verified whether it was read back as we sent it
 * @param spoiled how often it was read back and was not
 */
record FileSlot(@Nullable StoredFile stored, boolean verified, int spoiled) {
  static final FileSlot EMPTY = new FileSlot(null, false, 0);

  FileSlot uploaded(StoredFile place) {
    return new FileSlot(place, false, spoiled);
  }

  FileSlot proved() {
    return new FileSlot(stored, true, spoiled);
  }

  FileSlot emptied() {
    return new FileSlot(null, false, spoiled + 1);
  }
}
