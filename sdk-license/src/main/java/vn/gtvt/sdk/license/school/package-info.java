/**
 * What a driving school (cơ sở đào tạo lái xe, CSĐT) says about a course and its learners, whatever
 * file it stands in, and the codes that such files are written with.
 */
@NullMarked
package vn.gtvt.sdk.license.school;

import org.jspecify.annotations.NullMarked;
