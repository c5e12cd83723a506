package vn.gtvt.examples.fleetbadges;

import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.permits.badge.BadgeApplication;

/**
 * A dossier with all its papers, ready to be filed. Immutable.
 *
 * @param application what is asked
 * @param dossier the same as the engine takes it
 */
record Prepared(BadgeApplication application, Dossier dossier) {}
