/**
 * Fixed passenger routes (tuyến cố định, 2.002285): route code, registration, its check, what
 * follows it, and the way to a dossier.
 */
@NullMarked
package vn.gtvt.sdk.permits.route;

import org.jspecify.annotations.NullMarked;
