/**
 * Faults that a test can switch on: what the network and a busy receiver do to a request.
 *
 * <p>Over HTTP: {@code POST /_sandbox/faults} takes {@code operation}, {@code kind} and, as the
 * kind needs them, {@code status} (HTTP_ERROR, default 503; ANSWER, default 200), {@code body}
 * (ANSWER), {@code duration} (ISO-8601; DELAY, LATE_WRITE, LAGGING_SEARCH, TOO_EARLY, DRIFT) and
 * {@code searches} (LAGGING_SEARCH, default 1). How often is said by {@code times} (default 1),
 * {@code "always": true}, or {@code seed} with {@code share}. {@code GET} shows the hits, {@code
 * DELETE} switches all faults off.
 */
@NullMarked
package vn.gtvt.sandbox.fault;

import org.jspecify.annotations.NullMarked;
