/** The portrait check, judged through its public face by pictures that the build draws. */
@NullMarked
package vn.gtvt.sdk.license.portrait;

import org.jspecify.annotations.NullMarked;
