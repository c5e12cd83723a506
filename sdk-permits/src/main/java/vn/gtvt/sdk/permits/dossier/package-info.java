/** What the dossiers of permits share: the operator's items and a case's papers; not exported. */
@NullMarked
package vn.gtvt.sdk.permits.dossier;

import org.jspecify.annotations.NullMarked;
