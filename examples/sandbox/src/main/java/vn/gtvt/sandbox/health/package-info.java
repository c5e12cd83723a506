/** The store of health certificates, which lags: docs/wire/registries.md, sections 2 and 4. */
@NullMarked
package vn.gtvt.sandbox.health;

import org.jspecify.annotations.NullMarked;
