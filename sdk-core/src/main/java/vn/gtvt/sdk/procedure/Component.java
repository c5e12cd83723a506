package vn.gtvt.sdk.procedure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * One paper of a dossier (thành phần hồ sơ). Immutable.
 *
 * @param id our stable name of it, e.g. {@code request-paper}
 * @param name what it is called
 * @param portalCode the portal's code; changes over the years and is no key; null where not known
 * @param requirement when it must be there
 * @param requiredIf in words when one that is not always needed is needed
 * @param cases cases of the procedure for which it is needed; empty for all
 * @param originals number of originals (bản chính); null where not stated
 * @param copies number of copies (bản sao); null where not stated
 * @param form the form it is written on, if there is one
 * @param formats media types that are taken; empty where not stated
 * @param maxBytes largest file that is taken, in bytes; null where not stated
 * @param signedBy who signs it; null where not stated
 * @param replaceableBy the state's data that make it unnecessary, if a source says so
 * @param source where this was read
 */
public record Component(
    String id,
    Bilingual name,
    @Nullable String portalCode,
    Requirement requirement,
    @Nullable Bilingual requiredIf,
    List<String> cases,
    @Nullable Integer originals,
    @Nullable Integer copies,
    @Nullable Form form,
    List<String> formats,
    @Nullable Integer maxBytes,
    @Nullable Signatory signedBy,
    @Nullable Replacement replaceableBy,
    Source source) {
  /** Guards what is required and keeps copies of the lists. */
  public Component {
    Objects.requireNonNull(id, "id == null");
    Objects.requireNonNull(name, "name == null");
    cases = List.copyOf(cases);
    formats = List.copyOf(formats);
  }

  /** Says whether the paper belongs to a case. */
  public boolean isOf(FilingCase filingCase) {
    return cases.isEmpty() || cases.contains(filingCase.id());
  }

  /** When a component must be in the dossier. */
  public enum Requirement {
    /** Once per dossier. */
    ONCE,
    /** Once per dossier to which its condition applies. */
    ONCE_IF_APPLICABLE,
    /** Once for every subject of the dossier, e.g. every vehicle. */
    PER_SUBJECT,
    /** For every subject to which its condition applies, e.g. every leased vehicle. */
    PER_SUBJECT_IF_APPLICABLE
  }

  /** Who signs a paper. */
  public enum Signatory {
    /** Whoever files. */
    APPLICANT,
    /** The legal representative of the organisation (người đại diện theo pháp luật). */
    LEGAL_REPRESENTATIVE,
    /** An authority. */
    AUTHORITY,
    /** A health facility. */
    HEALTH_FACILITY
  }

  /**
   * A form (mẫu đơn, tờ khai). Immutable.
   *
   * @param annex the annex that prescribes it
   * @param file name of the portal's file
   */
  public record Form(@Nullable String annex, @Nullable String file) {}

  /**
   * Data of the state that take the place of a paper (NQ 66.7/2025/NQ-CP). Immutable.
   *
   * @param database which data
   * @param source where this was read
   */
  public record Replacement(Database database, Source source) {}

  /** Databases of the state. */
  public enum Database {
    /** Land (đất đai). */
    LAND,
    /** Population (dân cư). */
    POPULATION,
    /** Driver licences (giấy phép lái xe). */
    DRIVER_LICENCE,
    /** Vehicle registration (đăng ký xe). */
    VEHICLE_REGISTRATION,
    /** Vehicle inspection (đăng kiểm). */
    VEHICLE_INSPECTION,
    /** Business registration (đăng ký doanh nghiệp). */
    BUSINESS_REGISTRATION,
    /** Health (y tế). */
    HEALTH
  }
}
