package vn.gtvt.sandbox.opencps;

import java.time.Instant;

/** Something the filer did to a dossier. */
record Event(Instant at, EventKind kind, String note) {}
