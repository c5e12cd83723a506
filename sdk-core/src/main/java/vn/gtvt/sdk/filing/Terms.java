package vn.gtvt.sdk.filing;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Portal;

/**
 * What all filings of one engine share. Immutable.
 *
 * @param asks whether an unknown outcome is asked about; only a test of the asking switches it off
 */
record Terms(
    String tenant,
    Journal journal,
    Portal portal,
    Clock clock,
    Pace pace,
    Breakers breakers,
    @Nullable Preflight preflight,
    @Nullable DossierSigner signer,
    @Nullable StoredFileCheck storedFiles,
    SupplementRule supplements,
    News news,
    Probe probe,
    boolean asks) {}
