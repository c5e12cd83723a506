/**
 * What is wrong with an application, all of it at once: a {@link vn.gtvt.sdk.validation.Report} of
 * violations with a path, a stable code, a severity, words in both languages and the legal
 * reference; and Bean Validation constraints for the field's identifiers.
 */
@NullMarked
package vn.gtvt.sdk.validation;

import org.jspecify.annotations.NullMarked;
