/** What can be wrong with a call, and how it is laid on one. */
package vn.gtvt.testkit.trouble;
