package vn.gtvt.sdk.procedure;

import vn.gtvt.sdk.text.Bilingual;

/** The part of the field that a procedure belongs to. */
public enum ProcedureGroup {
  /** Transport licences, badges and routes. */
  TRANSPORT_BUSINESS("Kinh doanh vận tải", "Transport business"),
  /** Bus stations. */
  BUS_STATION("Bến xe", "Bus stations"),
  /** Dangerous goods. */
  DANGEROUS_GOODS("Hàng hóa nguy hiểm", "Dangerous goods"),
  /** Oversize and overweight vehicles. */
  OVERSIZE("Xe quá tải, quá khổ", "Oversize and overweight vehicles"),
  /** Transport across borders. */
  CROSS_BORDER("Vận tải quốc tế", "Cross-border transport"),
  /** Special machinery. */
  MACHINERY("Xe máy chuyên dùng", "Special machinery"),
  /** Driver licences. */
  DRIVER_LICENCE("Giấy phép lái xe", "Driver licences"),
  /** Driving schools and teachers. */
  TRAINING("Đào tạo lái xe", "Driver training"),
  /** Test centres. */
  TEST_CENTRE("Sát hạch lái xe", "Driving-test centres"),
  /** Electronic identity of organisations. */
  ACCOUNT("Định danh điện tử", "Electronic identity"),
  /** Not of this field. */
  OTHER("Khác", "Other");

  private final Bilingual label;

  ProcedureGroup(String vi, String en) {
    this.label = new Bilingual(vi, en);
  }

  /** Returns what a reader is told. */
  public Bilingual label() {
    return label;
  }
}
