/**
 * What the receiver really holds: the read side of an append-only list of records and decisions.
 */
@NullMarked
package vn.gtvt.sandbox.ledger;

import org.jspecify.annotations.NullMarked;
