package vn.gtvt.sdk.permits.qlvt;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A vehicle (phương tiện) as the register has it. Immutable.
 *
 * <p>Source: wire facts 3.4 and 3.9, {@code docs/wire/qlvt-records.md} 4.
 */
public final class VehicleRecord {
  private final RecordFields fields;

  VehicleRecord(Map<String, Object> values) {
    this.fields = new RecordFields(values);
  }

  /** Returns the server's id. */
  public String id() {
    return fields.id();
  }

  /** Returns the plate. */
  public String plate() {
    return fields.text("bks").orElse(fields.key());
  }

  /** Returns the seats as the registration says. */
  public OptionalLong seats() {
    return fields.whole("succhua");
  }

  /** Returns the payload in kg; that it is kg is inferred. */
  public OptionalLong payload() {
    return fields.whole("trongtai");
  }

  /** Returns the year of manufacture. */
  public OptionalLong yearMade() {
    return fields.whole("nam_sx");
  }

  /** Returns the year in which its permitted life ends (niên hạn). */
  public OptionalLong lifeEnds() {
    return fields.whole("nam_hetnienhan");
  }

  /** Returns the year in which it was rebuilt. */
  public OptionalLong rebuilt() {
    return fields.whole("nam_caitao");
  }

  /** Returns the country of manufacture. */
  public Optional<CodedName> country() {
    return fields.reference("nuoc_sx");
  }

  /** Returns the make. */
  public Optional<CodedName> make() {
    return fields.reference("hieuxe");
  }

  /** Returns the colour. */
  public Optional<CodedName> colour() {
    return fields.reference("mauson");
  }

  /** Returns the class of vehicle. */
  public Optional<CodedName> vehicleClass() {
    return fields.reference("loai_pt");
  }

  /** Returns the chassis number. */
  public Optional<String> chassis() {
    return fields.textOrNumber("sokhung");
  }

  /** Returns the engine number. */
  public Optional<String> engine() {
    return fields.textOrNumber("somay");
  }

  /** Returns the owner on the registration, who may be a person. */
  public Optional<String> owner() {
    return fields.text("nguoi_sohuu");
  }

  /** Returns the operator. */
  public Optional<EnterpriseReference> operator() {
    return EnterpriseReference.of(fields, "doanh_nghiep");
  }

  /** Returns a note. */
  public Optional<String> note() {
    return fields.text("ghichu");
  }

  /** Returns its state; what the codes mean is not known. */
  public Optional<CodedName> status() {
    return fields.reference("status").or(() -> fields.reference("trangthai"));
  }

  /** Returns the authority. */
  public Optional<CodedName> authority() {
    return fields.reference("coquan_ql");
  }

  /** Says whether it was put into the bin. */
  public boolean isInBin() {
    return fields.isInBin();
  }

  /** Shows the plate only: the owner may be a person. */
  @Override
  public String toString() {
    return "VehicleRecord[" + plate() + "]";
  }
}
