/**
 * A small HTTP/1.1 server on plain sockets that can also break a connection in every way a test
 * needs.
 */
@NullMarked
package vn.gtvt.sandbox.http;

import org.jspecify.annotations.NullMarked;
