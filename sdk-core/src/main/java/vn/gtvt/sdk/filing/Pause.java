package vn.gtvt.sdk.filing;

import java.time.Instant;
import vn.gtvt.sdk.portal.Waiting;

/**
 * What outside a filing waits for, and since when. Immutable.
 *
 * @param waiting what is awaited, with advice
 * @param since since when
 * @param looks how often it was looked at since
 */
record Pause(Waiting waiting, Instant since, int looks) {}
