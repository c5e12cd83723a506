/**
 * For tests of programs that embed the SDK: assertions about filings, a way through time without
 * waiting, and the practice portal as a receiver.
 */
@NullMarked
package vn.gtvt.testkit;

import org.jspecify.annotations.NullMarked;
