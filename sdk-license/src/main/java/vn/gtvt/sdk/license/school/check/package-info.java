/**
 * What is wrong with a course before it is filed: one class for each demand, every finding with
 * learner, masked name and field.
 */
@NullMarked
package vn.gtvt.sdk.license.school.check;

import org.jspecify.annotations.NullMarked;
