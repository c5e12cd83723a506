/** Decisions on licence dossiers, and the hand-over to the citizen, through the public face. */
@NullMarked
package vn.gtvt.sdk.license.application;

import org.jspecify.annotations.NullMarked;
