package vn.gtvt.sandbox.portal;

import java.time.Instant;
import java.util.List;

/**
 * One dossier as a portal door really holds it.
 *
 * @param door the door, such as {@code opencps}
 * @param account who filed it
 * @param id the receiver's own id
 * @param reference the filer's reference; for DvcSync the dossier code, which is the only one
 * @param code the dossier code; empty while it has none
 * @param createdAt when it was created
 * @param submissions how often it was submitted
 * @param files its files
 * @param answers how often a request for more papers was answered
 * @param withdrawals how often its withdrawal was asked for
 * @param status the officer's status, in the door's own words
 */
public record PortalDossier(
    String door,
    String account,
    String id,
    String reference,
    String code,
    Instant createdAt,
    int submissions,
    List<PortalFile> files,
    int answers,
    int withdrawals,
    String status) {
  /** Copies the list. */
  public PortalDossier {
    files = List.copyOf(files);
  }
}
