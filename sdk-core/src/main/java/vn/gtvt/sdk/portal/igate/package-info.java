/**
 * The dialect of iGate 2.0 (DIGO), which {@code dvc.moc.gov.vn} and other portals speak; written
 * from {@code docs/wire/igate.md}, the only room that knows its wire names. What is unknown there
 * is configuration here.
 */
@NullMarked
package vn.gtvt.sdk.portal.igate;

import org.jspecify.annotations.NullMarked;
