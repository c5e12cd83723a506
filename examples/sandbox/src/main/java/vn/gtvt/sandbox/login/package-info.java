/** Log-in as Keycloak does it, for every door whose platform stands behind one. */
@NullMarked
package vn.gtvt.sandbox.login;

import org.jspecify.annotations.NullMarked;
