package vn.gtvt.sandbox.opencps;

import java.time.Instant;

/**
 * One step of a dossier.
 *
 * @param status where the dossier stands after it
 * @param code the action; empty for its creation
 * @param isOfficers whether the officer took it
 * @param note what was said with it; may be empty
 */
record Step(
    Instant at, Status status, String code, String title, boolean isOfficers, String note) {}
