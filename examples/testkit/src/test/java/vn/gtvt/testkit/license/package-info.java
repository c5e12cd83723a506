/** Licence dossiers end to end: registries that lag and fail, and the step of the citizen. */
@NullMarked
package vn.gtvt.testkit.license;

import org.jspecify.annotations.NullMarked;
