/**
 * Numbers and codes that name a vehicle, a company, a person or a procedure: parsed once,
 * canonical, masked where they belong to a person.
 */
@NullMarked
package vn.gtvt.sdk.identifier;

import org.jspecify.annotations.NullMarked;
