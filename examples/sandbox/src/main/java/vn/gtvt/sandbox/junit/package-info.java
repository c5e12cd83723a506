/** A JUnit 5 extension that starts a sandbox around tests. */
@NullMarked
package vn.gtvt.sandbox.junit;

import org.jspecify.annotations.NullMarked;
