package vn.gtvt.sdk.permits.qlvt;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Installation;
import vn.gtvt.sdk.portal.StatusTable;

/** Where a QLVT is and what it calls things. Immutable. */
public final class QlvtSettings {
  private static final StatusTable STATUSES =
      StatusTable.of(
          "QLVT (docs/wire/qlvt-badge.md 6, qlvt-records.md 8)",
          Map.of(
              "02", DossierStatus.REGISTERED,
              "04", DossierStatus.PROCESSING,
              "06", DossierStatus.DONE,
              "07", DossierStatus.DONE,
              "08", DossierStatus.STOPPED));

  private final URI base;
  private final String database;
  private final QlvtCollections collections;
  private final String bucket;
  private final Installation installation;
  private final @Nullable String withdrawal;

  private QlvtSettings(
      URI base,
      String database,
      QlvtCollections collections,
      String bucket,
      Installation installation,
      @Nullable String withdrawal) {
    this.base = base;
    this.database = database;
    this.collections = collections;
    this.bucket = bucket;
    this.installation = installation;
    this.withdrawal = withdrawal;
  }

  /**
   * Returns the settings of {@code docs/wire/qlvt-badge.md}; a lost write settles within one
   * minute.
   *
   * @param base the server, without a path
   */
  public static QlvtSettings at(URI base) {
    return new QlvtSettings(
        base,
        "CSDL_QLVT",
        QlvtCollections.ofEarlierService(),
        "phuhieu",
        Installation.of(STATUSES, Duration.ofMinutes(1)),
        null);
  }

  /** Returns the same settings with another name of the database. */
  public QlvtSettings withDatabase(String value) {
    return new QlvtSettings(base, value, collections, bucket, installation, withdrawal);
  }

  /** Returns the same settings with other names of collections. */
  public QlvtSettings withCollections(QlvtCollections value) {
    return new QlvtSettings(base, database, value, bucket, installation, withdrawal);
  }

  /** Returns the same settings with another collection of dossiers. */
  public QlvtSettings withCollection(String dossiers) {
    return withCollections(collections.withDossiers(dossiers));
  }

  /** Returns the same settings with another bucket for uploads. */
  public QlvtSettings withBucket(String value) {
    return new QlvtSettings(base, database, collections, value, installation, withdrawal);
  }

  /**
   * Returns the same settings with what this installation has differently: what its status codes
   * mean, what files it takes, how long a lost write may take to appear.
   */
  public QlvtSettings withInstallation(UnaryOperator<Installation> change) {
    return new QlvtSettings(
        base, database, collections, bucket, change.apply(installation), withdrawal);
  }

  /** Returns the same settings with another settle time; 0 or more. */
  public QlvtSettings withSettle(Duration value) {
    return withInstallation(own -> own.withSettle(value));
  }

  /**
   * Returns the same settings with the {@code actionCode} by which this installation's workflow
   * withdraws a dossier. No source names it: without it there is no withdrawal.
   */
  public QlvtSettings withWithdrawal(String actionCode) {
    return new QlvtSettings(base, database, collections, bucket, installation, actionCode);
  }

  /** Returns the names of the collections. */
  public QlvtCollections collections() {
    return collections;
  }

  String database() {
    return database;
  }

  Installation installation() {
    return installation;
  }

  Optional<String> withdrawal() {
    return Optional.ofNullable(withdrawal);
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

  @Override
  public String toString() {
    return "QlvtSettings[" + base.getHost() + ", " + database + "]";
  }
}
