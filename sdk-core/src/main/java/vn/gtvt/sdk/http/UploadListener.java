package vn.gtvt.sdk.http;

import vn.gtvt.sdk.dossier.Attachment;

/**
 * Hears how far a file has left, for a progress bar. Safe for concurrent use; it is called on the
 * sending thread, must return quickly, and what it throws is logged and forgotten.
 */
@FunctionalInterface
public interface UploadListener {
  /** Hears nothing. */
  UploadListener NONE = (file, sent) -> {};

  /**
   * So many bytes of the file have been handed to the network; at least once at the end.
   *
   * @param file the file
   * @param sent bytes so far, up to its size
   */
  void sent(Attachment file, long sent);
}
