/** Badges (phù hiệu): kinds, requests, applications, and the way to a dossier. */
@NullMarked
package vn.gtvt.sdk.permits.badge;

import org.jspecify.annotations.NullMarked;
