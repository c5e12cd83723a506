package vn.gtvt.sdk.filing;

/**
 * A paper that was issued and is kept with the journal. Immutable.
 *
 * @param id the receiver's name of it
 * @param name file name as shown to a person
 * @param mediaType media type
 * @param size bytes
 * @param sha256 fingerprint of what was fetched
 */
record KeptResult(String id, String name, String mediaType, long size, String sha256) {
  /** Hides the name: a receiver may put a person into it. */
  @Override
  public String toString() {
    return "KeptResult[" + id + ", " + size + " bytes]";
  }
}
