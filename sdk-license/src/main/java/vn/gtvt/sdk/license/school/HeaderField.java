package vn.gtvt.sdk.license.school;

import vn.gtvt.sdk.text.Bilingual;

/** What the head of a school file says (HEADER, school.md 2.1). */
public enum HeaderField implements SchoolField {
  /** GUID in small letters. */
  TRANSACTION_ID("mã giao dịch", "transaction id", FieldKind.CODE),
  /** Code of the school, five digits. */
  SENDER_CODE("mã đơn vị gửi", "sender's code", FieldKind.CODE),
  /** Name of the school. */
  SENDER_NAME("tên đơn vị gửi", "sender's name", FieldKind.TEXT),
  /** {@code yyyy-MM-dd hh:mm:ss} on a clock of twelve hours: see {@link SentAt}. */
  SENT_AT("ngày gửi", "sent at", FieldKind.TEXT),
  /** Log-in name of who sent it. */
  SENT_BY("người gửi", "sent by", FieldKind.TEXT),
  /** Number of learners. */
  RECORD_COUNT("tổng số bản ghi", "number of records", FieldKind.NUMBER);

  private final Bilingual label;
  private final FieldKind kind;

  HeaderField(String vi, String en, FieldKind kind) {
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
