package vn.gtvt.sdk.permits.qlvt;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A badge (phù hiệu) or tourist sign (biển hiệu) as the register has it. Immutable.
 *
 * <p>Source: wire facts 3.4 and 3.9, {@code docs/wire/qlvt-records.md} 5. What is missing there is
 * empty here.
 */
public final class BadgeRecord {
  private final RecordFields fields;

  BadgeRecord(Map<String, Object> values) {
    this.fields = new RecordFields(values);
  }

  /** Returns the server's id. */
  public String id() {
    return fields.id();
  }

  /** Returns the number on the badge. */
  public String number() {
    return fields.key();
  }

  /** Returns the vehicle; its code is the plate. */
  public Optional<CodedName> vehicle() {
    return fields.reference("phuong_tien");
  }

  /** Returns the route; its code has the form {@code AABB.CCDD.X}. */
  public Optional<CodedName> route() {
    return fields.reference("tuyen");
  }

  /** Returns the kind of business. */
  public Optional<CodedName> business() {
    return fields.reference("loaihinh");
  }

  /** Returns the kind of badge, or of sign. */
  public Optional<CodedName> kind() {
    return fields.reference("loai_ph").or(() -> fields.reference("loai_bh"));
  }

  /** Says whether it is a tourist sign. */
  public boolean isTouristSign() {
    return fields.flag("la_bh");
  }

  /** Returns the day of issue. */
  public Optional<LocalDate> issuedOn() {
    return fields.day("ngay_cap");
  }

  /** Returns the last day. */
  public Optional<LocalDate> validUntil() {
    return fields.day("ngay_hh");
  }

  /** Returns the day on which it was taken away. */
  public Optional<LocalDate> withdrawnOn() {
    return fields.day("ngay_thuhoi");
  }

  /** Returns why it was taken away. */
  public Optional<String> reason() {
    return fields.text("lydo");
  }

  /** Returns its state; what the codes mean is not known. */
  public Optional<CodedName> status() {
    return fields.reference("status");
  }

  /** Returns the authority. */
  public Optional<CodedName> authority() {
    return fields.reference("coquan_ql");
  }

  /**
   * Says whether it holds on a day by its dates: issued, not over, not taken away. A date that is
   * missing says nothing against it, but without a last day nothing is said for it.
   */
  public boolean isValidOn(LocalDate day) {
    return validUntil().filter(last -> !last.isBefore(day)).isPresent()
        && issuedOn().filter(day::isBefore).isEmpty()
        && withdrawnOn().filter(gone -> !gone.isAfter(day)).isEmpty();
  }

  @Override
  public String toString() {
    return "BadgeRecord[" + number() + "]";
  }
}
