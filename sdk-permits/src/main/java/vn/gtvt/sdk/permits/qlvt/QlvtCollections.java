package vn.gtvt.sdk.permits.qlvt;

/**
 * What a QLVT server calls its collections. Immutable.
 *
 * <p>The name for dossiers is ours; the others were read in an earlier service of this system
 * ({@code docs/wire/qlvt-records.md}). What today's server calls them is not known.
 *
 * @param dossiers badge dossiers
 * @param enterprises transport businesses (doanh nghiệp)
 * @param vehicles vehicles (phương tiện)
 * @param badges badges and tourist signs (phù hiệu, biển hiệu)
 * @param licences transport licences (giấy phép kinh doanh vận tải)
 */
public record QlvtCollections(
    String dossiers, String enterprises, String vehicles, String badges, String licences) {
  /** Returns the names of the wire pages. */
  public static QlvtCollections ofEarlierService() {
    return new QlvtCollections(
        "T_HoSoPhuHieu",
        "qlvt_doanh_nghiep",
        "qlvt_phuong_tien",
        "qlvt_gp_bh_ph",
        "qlvt_gp_dkkdvt");
  }

  /** Returns the same names with another one for dossiers. */
  public QlvtCollections withDossiers(String value) {
    return new QlvtCollections(value, enterprises, vehicles, badges, licences);
  }
}
