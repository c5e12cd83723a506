package vn.gtvt.sandbox.archive;

import vn.gtvt.sandbox.http.Content;

/**
 * An uploaded file.
 *
 * @param id 24 hex digits
 * @param name the file name the client gave
 * @param sha256 64 hex digits, lower case
 * @param content the bytes
 */
public record StoredFile(String id, String name, String sha256, Content content) {}
