package vn.gtvt.sdk.license.school.xml;

import org.jspecify.annotations.Nullable;

/**
 * How a pass over a file ended.
 *
 * @param code why it ended early, e.g. {@code file.truncated}; null if it came to the end
 * @param line line it came to
 * @param encoding code of what is wrong about the encoding; null if nothing is
 * @param declared encoding that the file declares; empty if none
 */
public record PassEnd(
    @Nullable String code, int line, @Nullable String encoding, String declared) {}
