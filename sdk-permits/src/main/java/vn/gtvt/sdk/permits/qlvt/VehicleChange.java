package vn.gtvt.sdk.permits.qlvt;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What shall stand in a vehicle's record; everything that is not set stays as it is. Immutable.
 *
 * <p>Source: {@code docs/wire/qlvt-records.md} 4.
 */
public final class VehicleChange {
  private final Map<String, Object> fields;

  private VehicleChange(Map<String, Object> fields) {
    this.fields = fields;
  }

  /** Returns a change of nothing yet. */
  public static VehicleChange none() {
    return new VehicleChange(Map.of());
  }

  /** Returns the same with the seats that the registration says. */
  public VehicleChange seats(int value) {
    return with("succhua", value);
  }

  /** Returns the same with the payload in kg. */
  public VehicleChange payload(int value) {
    return with("trongtai", value);
  }

  /** Returns the same with the year of manufacture. */
  public VehicleChange yearMade(int value) {
    return with("nam_sx", value);
  }

  /** Returns the same with the year in which its permitted life ends. */
  public VehicleChange lifeEnds(int value) {
    return with("nam_hetnienhan", value);
  }

  /** Returns the same with the year in which it was rebuilt. */
  public VehicleChange rebuilt(int value) {
    return with("nam_caitao", value);
  }

  /** Returns the same with the country of manufacture. */
  public VehicleChange country(CodedName value) {
    return with("nuoc_sx", reference(value));
  }

  /** Returns the same with the make. */
  public VehicleChange make(CodedName value) {
    return with("hieuxe", reference(value));
  }

  /** Returns the same with the colour. */
  public VehicleChange colour(CodedName value) {
    return with("mauson", reference(value));
  }

  /** Returns the same with the class of vehicle. */
  public VehicleChange vehicleClass(CodedName value) {
    return with("loai_pt", reference(value));
  }

  /** Returns the same with the chassis number. */
  public VehicleChange chassis(String value) {
    return with("sokhung", value);
  }

  /** Returns the same with the engine number. */
  public VehicleChange engine(String value) {
    return with("somay", value);
  }

  /** Returns the same with the owner on the registration. */
  public VehicleChange owner(String value) {
    return with("nguoi_sohuu", value);
  }

  /** Returns the same with the operator. */
  public VehicleChange operator(EnterpriseReference value) {
    return with(
        "doanh_nghiep",
        Map.of(
            "_source",
            Map.of(
                "shortName", value.number(),
                "title", value.name(),
                "ma_dn", value.number(),
                "ten_dn", value.name())));
  }

  /** Returns the same with a note. */
  public VehicleChange note(String value) {
    return with("ghichu", value);
  }

  Map<String, Object> fields() {
    return fields;
  }

  private VehicleChange with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(fields);
    more.put(name, value);
    return new VehicleChange(more);
  }

  private static Map<String, Object> reference(CodedName value) {
    return Map.of("_source", Map.of("shortName", value.code(), "title", value.name()));
  }

  /** Names what changes and shows no value. */
  @Override
  public String toString() {
    return "VehicleChange" + fields.keySet();
  }
}
