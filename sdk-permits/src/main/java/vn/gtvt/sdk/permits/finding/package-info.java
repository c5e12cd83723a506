/**
 * How the checks of permits put a finding into words, count a ban and look into papers; not
 * exported.
 */
@NullMarked
package vn.gtvt.sdk.permits.finding;

import org.jspecify.annotations.NullMarked;
