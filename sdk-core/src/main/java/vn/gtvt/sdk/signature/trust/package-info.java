/** What is trusted, and the services that bear witness: time-stamps and revocation. */
@NullMarked
package vn.gtvt.sdk.signature.trust;

import org.jspecify.annotations.NullMarked;
