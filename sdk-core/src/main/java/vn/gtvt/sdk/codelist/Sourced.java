package vn.gtvt.sdk.codelist;

import vn.gtvt.sdk.fact.Source;

/**
 * A value with where it was read (giá trị kèm nguồn): the columns of one row of a code list rarely
 * come from one document, and are not equally sure. Immutable if the value is.
 *
 * @param <T> the value
 * @param value what was read
 * @param source where it was read and how sure it is
 */
public record Sourced<T>(T value, Source source) {}
