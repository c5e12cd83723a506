/**
 * The papers of a dossier as synthetic PDFs: the request paper, and per vehicle a marked copy of
 * its registration and, if it is leased, of its contract. A real company has these as scans and
 * skips this package.
 */
@NullMarked
package vn.gtvt.examples.fleetbadges.papers;

import org.jspecify.annotations.NullMarked;
