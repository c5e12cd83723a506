/** What a transport company files, from the application to the result. */
package vn.gtvt.testkit.permits;
