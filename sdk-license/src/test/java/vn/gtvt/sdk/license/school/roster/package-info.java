/** School files, judged through their public face; every person in them is made up. */
@NullMarked
package vn.gtvt.sdk.license.school.roster;

import org.jspecify.annotations.NullMarked;
