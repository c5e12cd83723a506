/** JSON, as every door of the sandbox reads and writes it. */
@NullMarked
package vn.gtvt.sandbox.json;

import org.jspecify.annotations.NullMarked;
