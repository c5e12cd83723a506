package vn.gtvt.sdk.license.school.xml;

/**
 * Where a picture's base64 lies, in bytes of the UTF-8 text.
 *
 * @param start first byte
 * @param end byte after the last
 */
public record PictureSpot(long start, long end) {}
