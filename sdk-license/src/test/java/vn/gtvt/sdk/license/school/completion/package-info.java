/** School files, judged through their public face; every person in them is made up. */
@NullMarked
package vn.gtvt.sdk.license.school.completion;

import org.jspecify.annotations.NullMarked;
