package vn.gtvt.sdk.license.school.roster;

import java.util.HashMap;
import java.util.Map;
import vn.gtvt.sdk.license.school.DateCode;
import vn.gtvt.sdk.license.school.xml.LeafName;

/** Every element of a program's lists of teachers and cars (school.md 4, last two rows). */
final class RosterNames {
  static final String TEACHER = "GIAO_VIEN";
  static final String CAR = "XE";
  static final String SUBJECT_BLOCK = "GIANG_DAY";
  static final String SUBJECT = "TEN";

  static final Map<String, LeafName<RosterTeacherField>> OF_TEACHER = teacher();
  static final Map<String, LeafName<RosterCarField>> OF_CAR = car();

  private RosterNames() {}

  private static Map<String, LeafName<RosterTeacherField>> teacher() {
    Map<String, LeafName<RosterTeacherField>> names = new HashMap<>();
    put(names, "MA_GIAO_VIEN", RosterTeacherField.KEY);
    put(names, "HO_VA_TEN", RosterTeacherField.FULL_NAME);
    put(names, "NGAY_SINH", RosterTeacherField.BIRTH_DATE);
    put(names, "CCCD", RosterTeacherField.CITIZEN_ID);
    put(names, "NGAY_CAP_CCCD", RosterTeacherField.CITIZEN_ID_ISSUED);
    put(names, "NOI_CAP_CCCD", RosterTeacherField.CITIZEN_ID_PLACE);
    put(names, "THUONG_TRU", RosterTeacherField.RESIDENCE);
    put(names, "GIOI_TINH", RosterTeacherField.SEX);
    put(names, "DON_VI_CT", RosterTeacherField.UNIT);
    put(names, "HT_TUYEN_DUNG", RosterTeacherField.RECRUITMENT);
    put(names, "VAN_HOA", RosterTeacherField.EDUCATION);
    put(names, "CHUYEN_MON", RosterTeacherField.PROFESSION);
    put(names, "LEVEL", RosterTeacherField.LEVEL);
    put(names, "SU_PHAM", RosterTeacherField.PEDAGOGY);
    put(names, "ANH_VAN", RosterTeacherField.ENGLISH);
    put(names, "TIN_HOC", RosterTeacherField.COMPUTING);
    put(names, "HANG_GPLX", RosterTeacherField.LICENCE_CLASS);
    put(names, "NGAY_CAP_GPLX", RosterTeacherField.LICENCE_ISSUED);
    put(names, "HANG_XE_DAY", RosterTeacherField.CLASSES_TAUGHT);
    return Map.copyOf(names);
  }

  private static Map<String, LeafName<RosterCarField>> car() {
    Map<String, LeafName<RosterCarField>> names = new HashMap<>();
    put(names, "STT", RosterCarField.ROW_NUMBER);
    put(names, "IDXE", RosterCarField.KEY);
    put(names, "BIEN_SO_XE", RosterCarField.PLATE);
    put(names, "HIEU_XE", RosterCarField.MAKE);
    put(names, "LOAI_XE", RosterCarField.KIND);
    put(names, "SO_CHO", RosterCarField.SEATS);
    put(names, "NAM_SX", RosterCarField.YEAR);
    put(names, "MAU_SON", RosterCarField.COLOUR);
    put(names, "HANG", RosterCarField.LICENCE_CLASS);
    put(names, "SHHD", RosterCarField.OWNERSHIP);
    put(names, "SO_KHUNG", RosterCarField.CHASSIS);
    put(names, "SO_MAY", RosterCarField.ENGINE);
    put(names, "SO_GPLX", RosterCarField.PERMIT_NUMBER);
    put(names, "NGAY_CAP_GPLX", RosterCarField.PERMIT_ISSUED);
    put(names, "NGAY_HH_GPLX", RosterCarField.PERMIT_EXPIRY);
    put(names, "SERI_DAT", RosterCarField.DEVICE_SERIAL);
    put(names, "IMEI1", RosterCarField.IMEI_1);
    put(names, "IMEI2", RosterCarField.IMEI_2);
    put(names, "CHU_XE", RosterCarField.OWNER);
    put(names, "SĐT", RosterCarField.OWNER_PHONE);
    put(names, "SO_KIEM_DINH", RosterCarField.INSPECTION_NUMBER);
    return Map.copyOf(names);
  }

  /** How the program writes days is not known: the four ways that circulate are read. */
  private static <F> void put(Map<String, LeafName<F>> to, String name, F field) {
    to.put(
        name,
        LeafName.of(field, DateCode.SLASHED, DateCode.ISO, DateCode.DAY_FIRST, DateCode.COMPACT));
  }
}
