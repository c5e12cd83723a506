/**
 * Filing exactly once: an engine that writes what it is about to do before it does it, and a
 * journal that survives a crash. An outcome that is not known is asked about; it is never blindly
 * repeated.
 */
@NullMarked
package vn.gtvt.sdk.filing;

import org.jspecify.annotations.NullMarked;
