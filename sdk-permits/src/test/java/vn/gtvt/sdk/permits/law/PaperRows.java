package vn.gtvt.sdk.permits.law;

/**
 * The papers: {@code code | from | to | number, of every case | words that must be among their
 * names}. The proof that a vehicle may be used by someone who does not own it is a paper of its
 * own.
 */
final class PaperRows {
  static final String AT_HOME =
      """
      # NĐ 10/2020: its papers were not read
      1.000703 | 2024-12-31 | 2024-12-31 | 0       |
      2.002286 | 2024-12-31 | 2024-12-31 | 0       |
      2.002287 | 2024-12-31 | 2024-12-31 | 0       |
      2.002288 | 2024-12-31 | 2024-12-31 | 0       |
      2.002285 | 2024-12-31 | 2024-12-31 | 0       |
      # NĐ 158/2024 Điều 20, 23.5 and the portal
      1.000703 | 2025-01-01 | 2027-03-01 | 4       | Giấy đề nghị cấp; chứng chỉ; bộ phận quản lý an toàn; giao nhiệm vụ
      2.002286 | 2025-01-01 | 2027-03-01 | 2/5     | Giấy đề nghị cấp; thay đổi; giao nhiệm vụ; khắc phục
      2.002287 | 2025-01-01 | 2027-03-01 | 1       | Giấy đề nghị cấp lại
      2.002288 | 2025-01-01 | 2027-03-01 | 3       | phù hiệu; đăng ký xe
      2.002285 | 2025-01-01 | 2027-03-01 | 1/2     | Đăng ký khai thác tuyến; bến xe hai đầu tuyến
      # before TT 24/2026/TT-BXD the papers were not read
      1.000660 | 2025-01-01 | 2026-04-29 | 0       |
      1.000672 | 2025-01-01 | 2026-04-29 | 0       |
      1.000660 | 2026-06-30 | 2027-03-01 | 7       | công bố đưa bến xe; đấu nối; Quy chế quản lý khai thác; mặt bằng tổng thể; nghiệm thu
      1.000672 | 2026-06-30 | 2027-03-01 | 6       | công bố lại bến xe; nghiệm thu; thay đổi đơn vị kinh doanh
      # the same under NĐ 161/2024 Điều 15, as a department's guide has it, and on the portal
      1.013259 | 2025-01-01 | 2027-03-01 | 5/5/6   | Giấy đề nghị cấp; tập huấn; danh sách lái xe; phương án tổ chức vận chuyển; Hợp đồng cung ứng
      1.013260 | 2025-01-01 | 2027-03-01 | 3       | Giấy đề nghị điều chỉnh; chứng minh sự thay đổi
      1.013261 | 2025-01-01 | 2027-03-01 | 1       | Giấy đề nghị cấp lại
      1.000028 | 2025-07-01 | 2026-06-30 | 4       | Đơn đề nghị; gia cường; khảo sát
      # a vehicle of Viet Nam, or of another country since TT 19/2026
      1.000028 | 2026-07-01 | 2027-03-01 | 4/5     | Đơn đề nghị; gia cường; khảo sát; ủy quyền; giấy đăng ký xe
      2.000769 | 2025-09-01 | 2027-03-01 | 2       | ảnh màu; Đơn đề nghị cấp lại
      """;

  static final String ABROAD =
      """
      1.002063 | 2025-01-01 | 2027-03-01 | 2       | giữa Việt Nam và Lào
      1.001577 | 2025-01-01 | 2027-03-01 | 2       | giữa Việt Nam và Campuchia
      1.001737 | 2025-01-01 | 2027-03-01 | 2       | giữa Việt Nam và Trung Quốc
      1.002286 | 2025-01-01 | 2027-03-01 | 2       | giữa Việt Nam, Lào và Campuchia
      1.002046 | 2025-01-01 | 2027-03-01 | 2       | sổ TAD
      1.010707 | 2025-01-01 | 2027-03-01 | 2       | Giấy phép liên vận ASEAN
      1.002861 | 2025-01-01 | 2027-03-01 | 2       | Giấy đề nghị; Phương án kinh doanh
      1.002856 | 2025-01-01 | 2027-03-01 | 1/1/3/5 | Giấy đề nghị; đăng ký xe
      1.000302 | 2025-01-01 | 2027-03-01 | 2       | Giấy đề nghị; Phương án kinh doanh
      1.001023 | 2025-01-01 | 2027-03-01 | 1/1/3/4 | Giấy đề nghị; đăng ký xe; cử đi công tác
      1.000321 | 2025-01-01 | 2027-03-01 | 4       | Giấy đề nghị; Phương án khai thác; đăng ký xe
      # Điều 45.2, 45.3, 45.6: E, F, G; A, B, C; from the second time in a year one is shown
      2.001034 | 2025-01-01 | 2027-03-01 | 1/7/7   | Giấy đề nghị; đăng ký xe; thư mời
      # Điều 45.7
      1.002357 | 2025-01-01 | 2027-03-01 | 1/5     | Giấy đề nghị; đăng ký xe; thư mời
      1.002374 | 2025-01-01 | 2027-03-01 | 5       | loại D; Giới thiệu; kiểm định
      1.002381 | 2025-01-01 | 2027-03-01 | 2       | giới thiệu; siêu trường, siêu trọng
      1.002334 | 2025-01-01 | 2027-03-01 | 4/4     | Giấy đề nghị; Phương án khai thác; đăng ký xe
      1.010702 | 2025-01-01 | 2027-03-01 | 1       | ASEAN
      1.010704 | 2025-01-01 | 2027-03-01 | 1/3     | Giấy phép liên vận ASEAN; đăng ký xe
      1.002829 | 2025-01-01 | 2027-03-01 | 1       | GMS
      1.002817 | 2025-01-01 | 2027-03-01 | 1/3     | sổ TAD; đăng ký xe
      1.002877 | 2025-01-01 | 2027-03-01 | 1/1/3/4 | Giấy đề nghị; đăng ký xe; công trình, dự án
      1.002268 | 2025-01-01 | 2027-03-01 | 5       | Giấy đề nghị; Phương án khai thác; Hợp đồng đối tác
      1.002847 | 2025-01-01 | 2027-03-01 | 4       | Giấy đề nghị; Phương án khai thác; đăng ký xe
      """;

  private PaperRows() {}
}
