package vn.gtvt.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A made-up course file, written from the tables by hand: a list of learners, each a list of fields
 * in their order. It shares no code with the door.
 */
final class CourseSample {
  static final String NAME = "DKKH_99001_24_99001K260001_20260803_162745.xml";
  static final String COURSE = "99001K260001";

  final Map<String, String> header = new LinkedHashMap<>();
  final Map<String, String> course = new LinkedHashMap<>();
  final List<Map<String, String>> learners = new ArrayList<>();
  final List<Map<String, String>> files = new ArrayList<>();
  String root = "DANG_KY_KHOA_HOC";
  String empty = "<%s />";
  String prolog = "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
  UnaryOperator<String> last = text -> text;

  CourseSample(int count) {
    String[] head = {
      "MA_GIAO_DICH", "00000000-0000-4000-8000-000000000001", "MA_DV_GUI", "99001",
      "TEN_DV_GUI", "Trung tâm Đào tạo lái xe Mẫu", "NGAY_GUI", "2026-08-03 04:27:45",
      "NGUOI_GUI", "ADMIN", "TONG_SO_BAN_GHI", "" + count
    };
    put(header, head);
    String[] about = {
      "MA_DANG_KY_KHOA_HOC",
      "DKKH_" + COURSE,
      "MA_SO_XAY_DUNG",
      "24",
      "TEN_SO_XAY_DUNG",
      "Bắc Ninh",
      "MA_CSDT",
      "99001",
      "TEN_CSDT",
      "Trung tâm Mẫu",
      "MA_KHOA_HOC",
      COURSE,
      "TEN_KHOA_HOC",
      "99001K26BK01",
      "MA_HANG_DAO_TAO",
      "B",
      "HANG_GPLX",
      "B",
      "SO_DANG_KY_KHOA_HOC",
      "99001_260803080501",
      "NGAY_DANG_KY_KHOA_HOC",
      "2026-08-03",
      "LUU_LUONG",
      "0",
      "SO_HOC_SINH",
      "" + count,
      "NGAY_KHAI_GIANG",
      "2026-08-03",
      "NGAY_BE_GIANG",
      "2026-10-08",
      "SO_QD_KG",
      "",
      "NGAY_QD_KG",
      "",
      "NGAY_KTTH_DU_KIEN",
      "",
      "THOI_GIAN_DT",
      "66",
      "MA_HINH_THUC_DT",
      "2"
    };
    put(course, about);
    for (int i = 1; i <= count; i++) {
      learners.add(learner(i));
      files.add(file(i));
    }
  }

  private static void put(Map<String, String> into, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      into.put(pairs[i], pairs[i + 1]);
    }
  }

  private static Map<String, String> learner(int i) {
    Map<String, String> fields = new LinkedHashMap<>();
    String[] pairs = {
      "SO_TT",
      "" + i,
      "MA_DANG_KY",
      String.format("99001-20260803-%06d", i),
      "HO_TEN_DEM",
      "NGUYỄN VĂN",
      "TEN",
      "MẪU",
      "HO_VA_TEN",
      "NGUYỄN VĂN MẪU",
      "NGAY_SINH",
      "19900115",
      "MA_QUOC_TICH",
      "VNM",
      "TEN_QUOC_TICH",
      "",
      "NOI_TT",
      "",
      "NOI_CT",
      "",
      "NOI_TT_MA_DVHC",
      "07210",
      "NOI_CT_MA_DVHC",
      "07210",
      "NOI_TT_MA_DVQL",
      "24",
      "NOI_CT_MA_DVQL",
      "24",
      "SO_CMT",
      String.format("024090%06d", i),
      "NGAY_CAP_CMT",
      "2021-05-20",
      "NOI_CAP_CMT",
      "00",
      "GIOI_TINH",
      "M",
      "HO_VA_TEN_IN",
      "NGUYỄN VĂN MẪU"
    };
    put(fields, pairs);
    return fields;
  }

  private static Map<String, String> file(int i) {
    Map<String, String> fields = new LinkedHashMap<>();
    String[] pairs = {
      "SO_HO_SO",
      String.format("%03d", i),
      "MA_DV_NHAN_HOSO",
      "99001",
      "TEN_DV_NHAN_HOSO",
      "",
      "NGUOI_NHAN_HOSO",
      "",
      "TEN_LOAI_HOSO",
      "",
      "NGAY_NHAN_HOSO",
      "2026-08-03",
      "MA_LOAI_HOSO",
      "2",
      "ANH_CHAN_DUNG",
      picture(354, 472, 100),
      "CHAT_LUONG_ANH",
      "1",
      "NGAY_THU_NHAN_ANH",
      "2026-08-03",
      "NGUOI_THU_NHAN_ANH",
      "",
      "SO_GPLX_DA_CO",
      "",
      "HANG_GPLX_DA_CO",
      "",
      "DV_CAP_GPLX_DACO",
      "",
      "TEN_DV_CAP_GPLX_DACO",
      "",
      "NOI_CAP_GPLX_DACO",
      "",
      "NGAY_CAP_GPLX_DACO",
      "",
      "NGAY_TT_GPLX_DACO",
      "",
      "NGAY_HH_GPLX_DACO",
      "",
      "MA_NOI_HOC_LAIXE",
      "99001",
      "TEN_NOI_HOC_LAIXE",
      "",
      "NAM_HOC_LAIXE",
      "2026",
      "SO_NAM_LAIXE",
      "0",
      "SO_KM_ANTOAN",
      "0",
      "GIAY_CNSK",
      "1",
      "HINH_THUC_CAP",
      "CM_VN",
      "HANG_GPLX",
      "B",
      "HANG_DAOTAO",
      "B"
    };
    put(fields, pairs);
    return fields;
  }

  /** The boxes of a JP2 file around a codestream that is only its mark. */
  static String picture(int width, int height, int codeBytes) {
    ByteBuffer bytes = ByteBuffer.allocate(12 + 20 + 8 + 22 + 15 + 8 + 4 + codeBytes);
    bytes.putInt(12).put("jP  ".getBytes(StandardCharsets.US_ASCII)).putInt(0x0d0a870a);
    bytes.putInt(20).put("ftypjp2 ".getBytes(StandardCharsets.US_ASCII)).putInt(0);
    bytes.put("jp2 ".getBytes(StandardCharsets.US_ASCII));
    bytes.putInt(45).put("jp2h".getBytes(StandardCharsets.US_ASCII));
    bytes.putInt(22).put("ihdr".getBytes(StandardCharsets.US_ASCII));
    bytes.putInt(height).putInt(width).putShort((short) 3).put(new byte[] {7, 7, 0, 0});
    bytes.putInt(15).put("colr".getBytes(StandardCharsets.US_ASCII));
    bytes.put(new byte[] {1, 0, 0}).putInt(16);
    bytes.putInt(0).put("jp2c".getBytes(StandardCharsets.US_ASCII)).putInt(0xff4fff51);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  byte[] bytes() {
    StringBuilder xml = new StringBuilder(prolog);
    xml.append('<').append(root).append(">\n  <HEADER>\n");
    fields(header, xml);
    xml.append("  </HEADER>\n  <DATA>\n    <KHOA_HOC>\n");
    fields(course, xml);
    xml.append("    </KHOA_HOC>\n    <NGUOI_LXS>\n");
    for (int i = 0; i < learners.size(); i++) {
      xml.append("      <NGUOI_LX>\n");
      fields(learners.get(i), xml);
      xml.append("        <HO_SO>\n");
      fields(files.get(i), xml);
      xml.append("        </HO_SO>\n        <GIAY_TOS>\n");
      for (int paper = 1; paper <= 3; paper++) {
        xml.append("<GIAY_TO><MA_GIAY_TO>").append(paper).append("</MA_GIAY_TO>");
        xml.append("<TEN_GIAY_TO>Giấy tờ mẫu</TEN_GIAY_TO></GIAY_TO>\n");
      }
      xml.append("        </GIAY_TOS>\n      </NGUOI_LX>\n");
    }
    xml.append("    </NGUOI_LXS>\n  </DATA>\n</").append(root).append('>');
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(last.apply(xml.toString()).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private void fields(Map<String, String> fields, StringBuilder xml) {
    fields.forEach(
        (name, value) -> {
          String open = value.isEmpty() ? empty.formatted(name, name) : "<" + name + ">";
          xml.append(open);
          if (!value.isEmpty()) {
            xml.append(value).append("</").append(name).append('>');
          }
          xml.append('\n');
        });
  }
}
