/** How files of facts are read: strict, and with a fault that names file and field. */
@NullMarked
package vn.gtvt.sdk.data;

import org.jspecify.annotations.NullMarked;
