/** How the checks of permits put a finding into words and count a ban; not exported. */
@NullMarked
package vn.gtvt.sdk.permits.finding;

import org.jspecify.annotations.NullMarked;
