package vn.gtvt.sdk.permits.qlvt;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A transport business (doanh nghiệp) as the register has it. Immutable.
 *
 * <p>Source: wire facts 3.4, {@code docs/wire/qlvt-records.md} 3.
 */
public final class EnterpriseRecord {
  private final RecordFields fields;

  EnterpriseRecord(Map<String, Object> values) {
    this.fields = new RecordFields(values);
  }

  /** Returns the server's id. */
  public String id() {
    return fields.id();
  }

  /** Returns the enterprise number. */
  public String number() {
    return fields.textOrNumber("ma_dn").orElse(fields.key());
  }

  /** Returns the name. */
  public Optional<String> name() {
    return fields.text("ten_dn");
  }

  /** Returns the short name. */
  public Optional<String> shortName() {
    return fields.text("ten_viettat");
  }

  /** Returns the tax code. */
  public Optional<String> taxCode() {
    return fields.textOrNumber("ms_thue");
  }

  /** Returns the number of the certificate of registration. */
  public Optional<String> certificate() {
    return fields.textOrNumber("so_gcndkkd");
  }

  /** Returns the day on which that certificate was issued. */
  public Optional<LocalDate> certifiedOn() {
    return fields.day("ngaycap_gcndkkd");
  }

  /** Returns the last day of that certificate, if it has one. */
  public Optional<LocalDate> certifiedUntil() {
    return fields.day("ngayhh_gcndkkd");
  }

  /** Returns the authority that issued the certificate. */
  public Optional<CodedName> certifiedBy() {
    return fields.reference("coquan_capphep");
  }

  /** Returns the legal form. */
  public Optional<CodedName> legalForm() {
    return fields.reference("loai_dn");
  }

  /** Returns house number and street. */
  public Optional<String> street() {
    return fields.text("diachi");
  }

  /** Returns the ward or commune. */
  public Optional<CodedName> ward() {
    return fields.reference("xa");
  }

  /** Returns the district, which addresses have had until 2025-06-30 only. */
  public Optional<CodedName> district() {
    return fields.reference("huyen");
  }

  /** Returns the province. */
  public Optional<CodedName> province() {
    return fields.reference("tinh");
  }

  /** Returns the phone number. */
  public Optional<String> phone() {
    return fields.textOrNumber("sdt");
  }

  /** Returns the fax number. */
  public Optional<String> fax() {
    return fields.textOrNumber("fax");
  }

  /** Returns the e-mail address. */
  public Optional<String> email() {
    return fields.text("email");
  }

  /** Returns the web site. */
  public Optional<String> website() {
    return fields.text("web");
  }

  /** Returns how many vehicles are on record. */
  public OptionalLong vehicles() {
    return fields.whole("total_phuongtien");
  }

  /** Shows the number only: an address may be a person's home. */
  @Override
  public String toString() {
    return "EnterpriseRecord[" + number() + "]";
  }
}
