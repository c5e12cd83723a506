package vn.gtvt.sdk.codelist;

/** Who may file (đối tượng thực hiện), as the national portal tells them apart. */
public enum ApplicantKind {
  /** Vietnamese citizen (công dân Việt Nam), ĐT1. */
  CITIZEN,
  /** Enterprise (doanh nghiệp), ĐT2. */
  ENTERPRISE,
  /** Foreigner residing in Vietnam (người nước ngoài cư trú tại Việt Nam), ĐT3. */
  RESIDENT_FOREIGNER,
  /** Foreigner (người nước ngoài), ĐT4. */
  FOREIGNER,
  /** Organisation of the Party (tổ chức Đảng), ĐT6. */
  PARTY_ORGANISATION,
  /** Foreign organisation (tổ chức nước ngoài), ĐT7. */
  FOREIGN_ORGANISATION,
  /** Vietnamese enterprise (doanh nghiệp Việt Nam), ĐT8. */
  VIETNAMESE_ENTERPRISE,
  /** Organisation other than enterprise and co-operative (tổ chức), ĐT9. */
  ORGANISATION,
  /** Enterprise with foreign capital (doanh nghiệp có vốn đầu tư nước ngoài), ĐT10. */
  FOREIGN_INVESTED_ENTERPRISE,
  /** Co-operative (hợp tác xã), DT11. */
  COOPERATIVE,
  /** Vietnamese settled abroad (người Việt Nam định cư ở nước ngoài), DT12. */
  OVERSEAS_VIETNAMESE,
  /** Civil servant (cán bộ, công chức, viên chức), DT13. */
  CIVIL_SERVANT,
  /** Foreigner who has settled in Vietnam (người nước ngoài đã cư trú), ĐT15. */
  SETTLED_FOREIGNER;

  /** Says whether it is one person; else it is an organisation. */
  public boolean isPerson() {
    return switch (this) {
      case CITIZEN,
          RESIDENT_FOREIGNER,
          FOREIGNER,
          OVERSEAS_VIETNAMESE,
          CIVIL_SERVANT,
          SETTLED_FOREIGNER ->
          true;
      default -> false;
    };
  }
}
