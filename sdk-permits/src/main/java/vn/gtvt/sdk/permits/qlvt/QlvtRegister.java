package vn.gtvt.sdk.permits.qlvt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.identifier.EnterpriseCode;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.portal.Outcome;

/**
 * The register of a QLVT: enterprises, vehicles, badges and licences. Immutable and safe for
 * concurrent use.
 *
 * <p>Single records are read from the database, so that "none" is an answer; lists come out of an
 * index and are given only if they are complete. Records in the bin are left out. Names and fields
 * are those of an earlier service of this system ({@code docs/wire/qlvt-records.md}); whether
 * today's server still has them is not known, and no account was ever tried.
 */
public final class QlvtRegister {
  private static final Map<String, Object> NOT_IN_BIN = Map.of("storage", "regular");

  private final QlvtClient client;
  private final QlvtCollections names;
  private final RecordReader reader;

  /** Opens the register over a client. */
  public QlvtRegister(QlvtClient client) {
    this.client = client;
    this.names = client.settings().collections();
    this.reader = new RecordReader(client);
  }

  /** Reads an enterprise; empty if there is none of this number. */
  public Outcome<Optional<EnterpriseRecord>> enterprise(EnterpriseCode number) {
    return reader.one(names.enterprises(), keyed(number.text()), EnterpriseRecord::new);
  }

  /** Reads a vehicle; empty if there is none with this plate. */
  public Outcome<Optional<VehicleRecord>> vehicle(PlateNumber plate) {
    return reader.one(names.vehicles(), keyed(plate.text()), VehicleRecord::new);
  }

  /** Reads a badge or sign; empty if there is none of this number. */
  public Outcome<Optional<BadgeRecord>> badge(String number) {
    return reader.one(names.badges(), keyed(number), BadgeRecord::new);
  }

  /** Reads a transport licence; empty if there is none of this number. */
  public Outcome<Optional<LicenceRecord>> licence(String number) {
    return reader.one(names.licences(), keyed(number), LicenceRecord::new);
  }

  /**
   * Lists the vehicles of an enterprise.
   *
   * @return {@link Outcome.Unknown} while the index lacks some of them
   */
  public Outcome<List<VehicleRecord>> vehicles(EnterpriseCode operator) {
    Map<String, Object> filter = filter("doanh_nghiep._source.ma_dn", operator.text());
    return reader.all(names.vehicles(), filter, VehicleRecord::new);
  }

  /**
   * Lists every badge and sign that a vehicle had, the latest first.
   *
   * @return {@link Outcome.Unknown} while the index lacks some of them
   */
  public Outcome<List<BadgeRecord>> badges(PlateNumber plate) {
    Map<String, Object> filter = filter("phuong_tien._source.shortName", plate.text());
    return reader
        .all(names.badges(), filter, BadgeRecord::new)
        .then(
            found ->
                new Outcome.Done<>(
                    found.stream()
                        .sorted(Comparator.comparing(QlvtRegister::issued).reversed())
                        .toList()));
  }

  /**
   * Adds a vehicle and returns the server's id of it. Repeating it may add it twice: ask {@link
   * #vehicle} first.
   */
  public Outcome<String> add(PlateNumber plate, VehicleChange vehicle) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("shortName", plate.text());
    body.put("site", "guest");
    body.put("storage", "regular");
    body.put("openAccess", "1");
    body.put("bks", plate.text());
    body.putAll(vehicle.fields());
    return client.userCreate(names.vehicles(), body);
  }

  /**
   * Changes a vehicle's record; repeating it does no further harm.
   *
   * @return false if nothing changed: it stood so already, or the record is gone
   */
  public Outcome<Boolean> change(VehicleRecord vehicle, VehicleChange change) {
    return reader.isChanged(client.userUpdateById(names.vehicles(), vehicle.id(), change.fields()));
  }

  /**
   * Puts a vehicle's record into the bin, where it stays readable for the authority.
   *
   * @return false if nothing changed: it was there already, or the record is gone
   */
  public Outcome<Boolean> remove(VehicleRecord vehicle) {
    return reader.isChanged(client.userRemoveById(names.vehicles(), vehicle.id()));
  }

  /**
   * Changes how an enterprise can be reached; everything else of its record is the authority's.
   *
   * @return false if nothing changed: it stood so already, or the record is gone
   */
  public Outcome<Boolean> change(EnterpriseRecord enterprise, EnterpriseContacts contacts) {
    return reader.isChanged(
        client.userUpdateById(names.enterprises(), enterprise.id(), contacts.fields()));
  }

  private static LocalDate issued(BadgeRecord badge) {
    return badge.issuedOn().orElse(LocalDate.EPOCH);
  }

  private static Map<String, Object> keyed(String key) {
    return filter("shortName", key);
  }

  private static Map<String, Object> filter(String field, String value) {
    Map<String, Object> filter = new LinkedHashMap<>(NOT_IN_BIN);
    filter.put(field, value);
    return filter;
  }
}
