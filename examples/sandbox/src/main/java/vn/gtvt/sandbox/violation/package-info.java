/**
 * The look-up of violations, which fails and contradicts itself: docs/wire/registries.md, 3 and 5.
 */
@NullMarked
package vn.gtvt.sandbox.violation;

import org.jspecify.annotations.NullMarked;
