/**
 * DvcSync as {@code docs/wire/dvcsync.md} has it: a machine's way in, without any read. It takes
 * the same dossier code twice.
 */
@NullMarked
package vn.gtvt.sandbox.dvcsync;

import org.jspecify.annotations.NullMarked;
