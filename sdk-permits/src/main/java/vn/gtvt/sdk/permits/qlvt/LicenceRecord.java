package vn.gtvt.sdk.permits.qlvt;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A transport licence (giấy phép kinh doanh vận tải) as the register has it. Immutable.
 *
 * <p>Source: wire facts 3.4 and 3.9, {@code docs/wire/qlvt-records.md} 6.
 */
public final class LicenceRecord {
  private final RecordFields fields;

  LicenceRecord(Map<String, Object> values) {
    this.fields = new RecordFields(values);
  }

  /** Returns the server's id. */
  public String id() {
    return fields.id();
  }

  /** Returns the number of the licence. */
  public String number() {
    return fields.textOrNumber("so_gp").orElse(fields.key());
  }

  /** Returns its holder. */
  public Optional<EnterpriseReference> holder() {
    return EnterpriseReference.of(fields, "doanh_nghiep");
  }

  /** Returns the kind of licence. */
  public Optional<CodedName> kind() {
    return fields.reference("loai");
  }

  /** Returns which issue this is; 1 is the first. */
  public OptionalLong issue() {
    return fields.whole("lan_capphep");
  }

  /** Returns the day of issue. */
  public Optional<LocalDate> issuedOn() {
    return fields.day("ngay_cap");
  }

  /** Returns the last day; a licence without a term has none. */
  public Optional<LocalDate> validUntil() {
    return fields.day("ngay_hh");
  }

  /** Returns the day on which it was taken away. */
  public Optional<LocalDate> withdrawnOn() {
    return fields.day("ngay_thuhoi");
  }

  /** Returns why it was taken away. */
  public Optional<String> reason() {
    return fields.text("lydo_thuhoi");
  }

  /** Returns its state; what the codes mean is not known. */
  public Optional<CodedName> status() {
    return fields.reference("status");
  }

  /** Returns the authority. */
  public Optional<CodedName> authority() {
    return fields.reference("coquan_ql");
  }

  @Override
  public String toString() {
    return "LicenceRecord[" + number() + "]";
  }
}
