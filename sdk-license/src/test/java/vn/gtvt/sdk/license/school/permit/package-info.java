/** What a school files, each rule refused offline. */
package vn.gtvt.sdk.license.school.permit;
