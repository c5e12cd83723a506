/**
 * The code lists of the state as dated data: provinces of today and before, kinds of applicant,
 * ministries.
 */
@NullMarked
package vn.gtvt.sdk.codelist;

import org.jspecify.annotations.NullMarked;
