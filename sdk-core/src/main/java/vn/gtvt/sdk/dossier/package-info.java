/**
 * What is filed: applicant, neutral items, attachments; and what comes back: status, decisions per
 * subject.
 *
 * <p>Nothing here knows what a badge or a licence is, and no name of a wire format stands here.
 */
@NullMarked
package vn.gtvt.sdk.dossier;

import org.jspecify.annotations.NullMarked;
