package vn.gtvt.sdk.procedure;

import vn.gtvt.sdk.text.Bilingual;

/**
 * A case of a procedure that needs papers or times of its own (trường hợp hồ sơ). Immutable.
 *
 * @param id our stable name of it
 * @param name what it is called
 */
public record FilingCase(String id, Bilingual name) {}
