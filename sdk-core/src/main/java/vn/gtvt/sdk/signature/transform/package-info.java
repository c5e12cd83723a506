/** What a PDF's signature says may be done later, for signer and verifier; not exported. */
@NullMarked
package vn.gtvt.sdk.signature.transform;

import org.jspecify.annotations.NullMarked;
