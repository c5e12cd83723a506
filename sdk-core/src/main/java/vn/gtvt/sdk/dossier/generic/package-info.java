/**
 * Any procedure of the catalogue as a dossier: what is typed, what is not, and the check of papers
 * by the definition alone.
 */
@NullMarked
package vn.gtvt.sdk.dossier.generic;

import org.jspecify.annotations.NullMarked;
