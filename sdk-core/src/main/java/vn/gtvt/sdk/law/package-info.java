/**
 * The law as one book: every fact of one version, read and checked, and a holder that takes a newer
 * version from a file while the program runs.
 *
 * <p>The file's format is written down in {@code docs/update-package.md}.
 */
@NullMarked
package vn.gtvt.sdk.law;

import org.jspecify.annotations.NullMarked;
