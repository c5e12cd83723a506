/** What a driving school files, and procedures without a type, from the file to the result. */
package vn.gtvt.testkit.schoolpermit;
