package vn.gtvt.sdk.portal;

/**
 * Proof that a dossier is at the receiver. Immutable.
 *
 * @param id the receiver's own key, for reading it again
 * @param reference our reference
 */
public record Receipt(String id, String reference) {}
