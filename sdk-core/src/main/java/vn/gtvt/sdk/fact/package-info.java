/**
 * What the SDK knows of the outside world: files of dated facts, and with every fact where it was
 * read and how sure it is.
 *
 * <p>The files come with the SDK's modules and can be replaced without a new jar; this package
 * holds one consistent set of them and does not look inside.
 */
@NullMarked
package vn.gtvt.sdk.fact;

import org.jspecify.annotations.NullMarked;
