/** Records and uploaded files, in memory; large files are on disk until the sandbox closes. */
@NullMarked
package vn.gtvt.sandbox.archive;

import org.jspecify.annotations.NullMarked;
