/** The model of school files and its codes. */
@NullMarked
package vn.gtvt.sdk.license.school;

import org.jspecify.annotations.NullMarked;
