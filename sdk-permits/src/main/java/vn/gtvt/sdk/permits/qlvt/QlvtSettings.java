package vn.gtvt.sdk.permits.qlvt;

import java.net.URI;
import java.time.Duration;

/**
 * Where a QLVT is and what its collections are called. Immutable.
 *
 * @param base the server, without a path
 * @param database name of the database
 * @param collection collection of badge dossiers; its real name is not known publicly
 * @param bucket bucket for uploads
 * @param settle how long a write whose answer was lost may take to appear; the portal waits at
 *     least twice the read timeout in use
 */
public record QlvtSettings(
    URI base, String database, String collection, String bucket, Duration settle) {
  /**
   * Guards the wait.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public QlvtSettings {
    if (settle.isNegative()) {
      throw new IllegalArgumentException("settle must be >= 0");
    }
  }

  /**
   * Returns the settings of {@code docs/wire/qlvt-badge.md}; a lost write settles within one
   * minute.
   */
  public static QlvtSettings at(URI base) {
    return new QlvtSettings(base, "CSDL_QLVT", "T_HoSoPhuHieu", "phuhieu", Duration.ofMinutes(1));
  }

  /** Returns the same settings with another collection. */
  public QlvtSettings withCollection(String value) {
    return new QlvtSettings(base, database, value, bucket, settle);
  }

  /** Returns the same settings with another settle time. */
  public QlvtSettings withSettle(Duration value) {
    return new QlvtSettings(base, database, collection, bucket, value);
  }

  URI endpoint() {
    return base.resolve("/vuejx/");
  }

  URI uploads() {
    return base.resolve("/security/uploads/" + bucket);
  }

  URI upload(String id) {
    return base.resolve("/security/uploads/" + bucket + "/" + id);
  }
}
