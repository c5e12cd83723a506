/** The front door: one object per tenant that files dossiers and knows where each stands. */
@NullMarked
package vn.gtvt.sdk;

import org.jspecify.annotations.NullMarked;
