package vn.gtvt.sdk.license.school.roster;

import vn.gtvt.sdk.license.school.FieldKind;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.text.Bilingual;

/** What a school's program says of a training car (school.md 4, inferred). */
public enum RosterCarField implements SchoolField {
  /** Row. */
  ROW_NUMBER("số thứ tự", "row number", FieldKind.NUMBER),
  /** The program's own number (IDXE). */
  KEY("mã xe", "car's number", FieldKind.CODE),
  /** Plate. */
  PLATE("biển số", "plate", FieldKind.CODE),
  /** Make. */
  MAKE("nhãn hiệu", "make", FieldKind.TEXT),
  /** Kind. */
  KIND("loại xe", "kind", FieldKind.TEXT),
  /** Seats. */
  SEATS("số chỗ", "seats", FieldKind.NUMBER),
  /** Year of manufacture. */
  YEAR("năm sản xuất", "year", FieldKind.NUMBER),
  /** Colour. */
  COLOUR("màu sơn", "colour", FieldKind.TEXT),
  /** Class it is for (HANG). */
  LICENCE_CLASS("hạng xe", "class", FieldKind.CODE),
  /** Own or under contract (SHHD). */
  OWNERSHIP("sở hữu hoặc hợp đồng", "own or contract", FieldKind.TEXT),
  /** Chassis number. */
  CHASSIS("số khung", "chassis number", FieldKind.CODE),
  /** Engine number. */
  ENGINE("số máy", "engine number", FieldKind.CODE),
  /** Permit of the training car (SO_GPLX); inferred: a car has no other. */
  PERMIT_NUMBER("số giấy phép xe tập lái", "permit number", FieldKind.CODE),
  /** Its day of issue. */
  PERMIT_ISSUED("ngày cấp giấy phép xe tập lái", "permit issued on", FieldKind.DATE),
  /** Its last day. */
  PERMIT_EXPIRY("ngày hết hạn giấy phép xe tập lái", "permit expires on", FieldKind.DATE),
  /** Serial number of the device for time and distance (SERI_DAT). */
  DEVICE_SERIAL("sê-ri thiết bị DAT", "serial of the DAT device", FieldKind.CODE),
  /** Its first card. */
  IMEI_1("IMEI 1", "IMEI 1", FieldKind.CODE),
  /** Its second card. */
  IMEI_2("IMEI 2", "IMEI 2", FieldKind.CODE),
  /** Owner. */
  OWNER("chủ xe", "owner", FieldKind.TEXT),
  /** Owner's telephone. */
  OWNER_PHONE("số điện thoại chủ xe", "owner's telephone", FieldKind.CODE),
  /** Number of the inspection (SO_KIEM_DINH). */
  INSPECTION_NUMBER("số kiểm định", "inspection number", FieldKind.CODE);

  private final Bilingual label;
  private final FieldKind kind;

  RosterCarField(String vi, String en, FieldKind kind) {
    this.label = new Bilingual(vi, en);
    this.kind = kind;
  }

  @Override
  public Bilingual label() {
    return label;
  }

  @Override
  public FieldKind kind() {
    return kind;
  }
}
