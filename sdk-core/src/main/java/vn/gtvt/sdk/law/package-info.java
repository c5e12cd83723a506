/**
 * The law as one book, and a holder that takes a newer one from a file while the program runs.
 *
 * <p>A book is every fact of one version, read and checked. The file's format is written down in
 * {@code docs/update-package.md}.
 */
@NullMarked
package vn.gtvt.sdk.law;

import org.jspecify.annotations.NullMarked;
