/**
 * Records and uploaded files, in memory (large files in temporary files) and gone when the sandbox
 * closes.
 */
@NullMarked
package vn.gtvt.sandbox.archive;

import org.jspecify.annotations.NullMarked;
