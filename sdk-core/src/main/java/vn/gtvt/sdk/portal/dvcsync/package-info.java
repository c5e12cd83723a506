/**
 * The dialect of DvcSync, by which a partner's system files at a ministry's portal, written from
 * {@code docs/wire/dvcsync.md}. It can only write: what became of a dossier another receiver tells.
 */
@NullMarked
package vn.gtvt.sdk.portal.dvcsync;

import org.jspecify.annotations.NullMarked;
