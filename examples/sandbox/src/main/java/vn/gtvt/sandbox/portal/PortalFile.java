package vn.gtvt.sandbox.portal;

/**
 * A file as a portal door really keeps it.
 *
 * @param component the component it belongs to
 * @param name its file name
 * @param sha256 hash of the bytes that were sent, 64 hex digits
 * @param isWhole whether all of those bytes were kept
 */
public record PortalFile(String component, String name, String sha256, boolean isWhole) {}
