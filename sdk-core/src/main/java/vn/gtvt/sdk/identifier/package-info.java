/**
 * Numbers and codes that name a vehicle, a company, a person, a procedure or a dossier: parsed
 * once, canonical, masked where they belong to a person.
 */
@NullMarked
package vn.gtvt.sdk.identifier;

import org.jspecify.annotations.NullMarked;
