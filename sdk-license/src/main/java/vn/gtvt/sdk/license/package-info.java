/** What driving schools and licence applicants submit. */
@NullMarked
package vn.gtvt.sdk.license;

import org.jspecify.annotations.NullMarked;
