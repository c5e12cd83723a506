package vn.gtvt.sdk.license.law;

/** The papers: {@code codes | days | number | words that must be among their names, small}. */
final class PaperRows {
  static final String SCHOOLS =
      """
      1.001777 1.001623 | 2025-01-01 2025-02-28 2025-03-01 2025-08-31 2025-09-01 2025-12-31 2026-01-01 2026-04-28 2026-04-29 2026-06-30 | 5 | báo cáo đề nghị; quyết định thành lập; quyền sử dụng đất; giáo viên; đăng ký xe
      1.001777 1.001623 | 2026-07-01 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 5 | đơn đề nghị; quyết định thành lập; quyền sử dụng đất; giáo viên; quyền sử dụng
      1.005210 | 2025-01-01 2025-02-28 2025-03-01 2026-06-30 2026-07-01 2027-03-01 | 1 | văn bản đề nghị; lý do
      1.001751 | 2025-01-01 2025-02-28 2025-03-01 2026-04-29 2026-06-30 | 2 | danh sách xe; đăng ký xe
      1.001751 | 2026-07-01 2026-08-10 2027-03-01 | 2 | danh sách; quyền sử dụng
      1.001765 | 2025-01-01 2025-02-28 2025-03-01 2026-06-30 2026-07-01 2026-08-10 2027-03-01 | 6 | ảnh; xanh; đơn đề nghị; trung cấp; sư phạm; văn bản; hồ sơ
      1.004993 | 2025-01-01 2025-02-28 2025-03-01 2026-04-28 2026-04-29 2026-06-30 2026-07-01 2027-03-01 | 3 | ảnh; xanh; đơn đề nghị; hộ tịch
      """;

  static final String LICENCES =
      """
      3.000346 | 2025-03-01 2025-06-30 2025-07-01 2025-12-31 2026-01-01 2026-06-30 | 10 | đề nghị sát hạch; sức kh; tạm trú; quá thời hạn; quân sự; thôi không còn phục vụ; đào tạo; danh sách; báo cáo
      3.000347 3.000348 | 2025-03-01 2025-06-30 2025-07-01 2025-12-31 2026-01-01 2026-06-30 | 5 | đề nghị; phụ lục xii; sức khỏe; hộ chiếu; giấy phép lái xe; điểm d khoản 1 điều 21
      3.000349 | 2025-03-01 2025-12-31 2026-01-01 2026-06-30 | 4 | đề nghị; sức khỏe; thôi không còn phục vụ; quân đội; quân sự
      3.000350 | 2025-03-01 2025-12-31 2026-01-01 2026-06-30 | 4 | đề nghị; sức khỏe; thôi không còn phục vụ; công an; cam kết
      3.000351 | 2025-03-01 2025-12-31 2026-01-01 2026-06-30 | 4 | đề nghị; bản dịch; sức khỏe; 03 tháng
      3.000352 | 2025-03-01 2026-06-30 | 3 | quyết định thu hồi; văn bản đề nghị; giấy phép lái xe
      3.000353 | 2025-03-01 2025-12-31 2026-01-01 2026-06-30 | 5 | phụ lục xvi; ảnh; hộ chiếu; thẻ thường trú; giấy phép lái xe quốc gia
      1.115978 | 2026-07-01 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 3 | sức khỏe; hộ chiếu
      1.115979 | 2026-07-01 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 4 | thôi không còn phục vụ; công văn; quân sự; công an nhân dân; sức khỏe
      1.013211 | 2025-01-01 2025-03-01 2026-06-30 2026-07-01 2027-03-01 | 2 | đơn đề nghị kiểm tra; sức khỏe
      """;

  static final String CENTRES =
      """
      3.000355 | 2025-03-01 2026-06-30 | 1 | văn bản đề nghị cấp giấy phép sát hạch
      3.000356 3.000362 | 2025-03-01 2026-06-30 | 1 | văn bản đề nghị cấp lại giấy phép sát hạch
      3.000357 3.000363 | 2025-03-01 2026-06-30 | 2 | giấy phép sát hạch đã được cấp; báo cáo tình hình; giải thể
      3.000358 | 2025-03-01 2026-06-30 | 2 | văn bản đề nghị chấp thuận; giấy phép xây dựng
      3.000359 | 2025-03-01 2026-06-30 | 1 | văn bản đề nghị cấp lại chấp thuận
      3.000360 | 2025-03-01 2026-06-30 | 2 | báo cáo tình hình; quyết định chấp thuận
      3.000361 | 2025-03-01 2026-06-30 | 3 | giấy phép xây dựng; bản vẽ; văn bản đề nghị cấp giấy phép sát hạch
      # NĐ 94/2026 Annexes XV and XVIII, by the portal
      1.115975 | 2026-07-01 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 6 | văn bản đề nghị cấp giấy phép sát hạch; văn bản đề nghị cấp lại giấy phép sát hạch; chủ trương đầu tư; mặt bằng tổng thể; giấy phép xây dựng; hồ sơ thiết kế hình sát hạch
      1.115976 | 2026-07-01 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 3 | văn bản đề nghị chấp thuận hoạt động; văn bản đề nghị chấp thuận lại hoạt động; mặt bằng tổng thể
      1.115977 | 2026-07-01 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 2 | giấy phép sát hạch; quyết định chấp thuận hoạt động
      """;

  private PaperRows() {}
}
