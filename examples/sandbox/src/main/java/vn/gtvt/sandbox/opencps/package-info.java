/**
 * OpenCPS as {@code docs/wire/opencps.md} has it, with its quirks: HTTP 203 for "not logged in",
 * 403 "No Content." for everything else, five date formats. It takes the same dossier twice.
 */
@NullMarked
package vn.gtvt.sandbox.opencps;

import org.jspecify.annotations.NullMarked;
