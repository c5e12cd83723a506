/** State that may outlive the process: one small JSON file for each thing, in a folder. */
@NullMarked
package vn.gtvt.sandbox.store;

import org.jspecify.annotations.NullMarked;
