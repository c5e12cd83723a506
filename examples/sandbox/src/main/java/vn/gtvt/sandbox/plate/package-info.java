/** How plates are compared everywhere in the sandbox. */
@NullMarked
package vn.gtvt.sandbox.plate;

import org.jspecify.annotations.NullMarked;
