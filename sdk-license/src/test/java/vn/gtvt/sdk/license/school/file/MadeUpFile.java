package vn.gtvt.sdk.license.school.file;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes course files by hand from the tables of the fact file, with none of the SDK's classes, so
 * that reader and writer have a judge. All persons are made up.
 */
public final class MadeUpFile {
  private final boolean isNew;
  private int learners = 3;
  private boolean selfClosed = true;
  private boolean withMark = true;
  private String lineEnd = "\n";
  private String declared = "utf-8";
  private Charset charset = StandardCharsets.UTF_8;
  private byte[] picture = portrait(472, 354, 300);
  private int base64Line;
  private String extra = "";
  private String tail = "";
  private String count = "";
  private String firstRow = "1";

  private MadeUpFile(boolean isNew) {
    this.isNew = isNew;
  }

  public static MadeUpFile dkkh() {
    return new MadeUpFile(true);
  }

  public static MadeUpFile bc1() {
    return new MadeUpFile(false);
  }

  public MadeUpFile learners(int value) {
    this.learners = value;
    return this;
  }

  public MadeUpFile emptyPairs() {
    this.selfClosed = false;
    return this;
  }

  public MadeUpFile noMark() {
    this.withMark = false;
    return this;
  }

  public MadeUpFile crlf() {
    this.lineEnd = "\r\n";
    return this;
  }

  public MadeUpFile declared(String value, Charset real) {
    this.declared = value;
    this.charset = real;
    return this;
  }

  public MadeUpFile picture(byte[] value) {
    this.picture = value;
    return this;
  }

  public MadeUpFile base64Lines(int length) {
    this.base64Line = length;
    return this;
  }

  /** Puts this between the papers and the end of every learner. */
  public MadeUpFile extra(String xml) {
    this.extra = xml;
    return this;
  }

  public MadeUpFile beforeRootEnds(String xml) {
    this.tail = xml;
    return this;
  }

  public MadeUpFile count(String value) {
    this.count = value;
    return this;
  }

  /** Gives the second learner this row number. */
  public MadeUpFile secondRow(String value) {
    this.firstRow = value;
    return this;
  }

  public byte[] bytes() {
    String text = (withMark ? "\uFEFF" : "") + text();
    return text.getBytes(charset);
  }

  public String text() {
    List<String> lines = new ArrayList<>();
    String root = isNew ? "DANG_KY_KHOA_HOC" : "BAO_CAO1";
    lines.add("<?xml version=\"1.0\" encoding=\"" + declared + "\"?>");
    lines.add("<" + root + ">");
    header(lines);
    lines.add("  <DATA>");
    course(lines);
    lines.add("    <NGUOI_LXS>");
    for (int i = 1; i <= learners; i++) {
      learner(i, lines);
    }
    lines.add("    </NGUOI_LXS>");
    lines.add("  </DATA>");
    if (!tail.isEmpty()) {
      lines.add(tail);
    }
    lines.add("</" + root + ">");
    return String.join(lineEnd, lines) + lineEnd;
  }

  private String shownCount() {
    return count.isEmpty() ? Integer.toString(learners) : count;
  }

  private void header(List<String> lines) {
    lines.add("  <HEADER>");
    put(lines, 4, "MA_GIAO_DICH", "00000000-0000-4000-8000-000000000001");
    put(lines, 4, "MA_DV_GUI", "99001");
    put(lines, 4, "TEN_DV_GUI", "Trung tâm Đào tạo lái xe Mẫu");
    put(lines, 4, "NGAY_GUI", "2026-08-03 04:27:45");
    put(lines, 4, "NGUOI_GUI", "ADMIN");
    put(lines, 4, "TONG_SO_BAN_GHI", shownCount());
    lines.add("  </HEADER>");
  }

  private void course(List<String> lines) {
    lines.add("    <KHOA_HOC>");
    put(
        lines,
        6,
        isNew ? "MA_DANG_KY_KHOA_HOC" : "MA_BCI",
        isNew ? "DKKH_99001K260001" : "99001BCI26001");
    put(lines, 6, isNew ? "MA_SO_XAY_DUNG" : "MA_SO_GTVT", "24");
    put(lines, 6, isNew ? "TEN_SO_XAY_DUNG" : "TEN_SO_GTVT", "Bắc Ninh");
    put(lines, 6, "MA_CSDT", "99001");
    put(lines, 6, "TEN_CSDT", "Trung tâm Đào tạo lái xe Mẫu");
    put(lines, 6, "MA_KHOA_HOC", "99001K260001");
    put(lines, 6, "TEN_KHOA_HOC", "99001K26BK01");
    put(lines, 6, "MA_HANG_DAO_TAO", "B");
    put(lines, 6, "HANG_GPLX", "B");
    put(lines, 6, isNew ? "SO_DANG_KY_KHOA_HOC" : "SO_BCI", "99001_260803080501");
    put(lines, 6, isNew ? "NGAY_DANG_KY_KHOA_HOC" : "NGAY_BCI", "2026-08-03");
    put(lines, 6, "LUU_LUONG", "0");
    put(lines, 6, "SO_HOC_SINH", shownCount());
    put(lines, 6, "NGAY_KHAI_GIANG", "2026-08-03");
    put(lines, 6, "NGAY_BE_GIANG", "2026-10-08");
    put(lines, 6, "SO_QD_KG", "");
    put(lines, 6, "NGAY_QD_KG", "");
    put(lines, 6, isNew ? "NGAY_KTTH_DU_KIEN" : "NGAY_SAT_HACH", "");
    put(lines, 6, "THOI_GIAN_DT", "66");
    if (isNew) {
      put(lines, 6, "MA_HINH_THUC_DT", "2");
    }
    lines.add("    </KHOA_HOC>");
  }

  private void learner(int number, List<String> lines) {
    String digits = String.format(Locale.ROOT, "%06d", number);
    boolean isWoman = number % 2 == 0;
    lines.add("      <NGUOI_LX>");
    put(lines, 8, "SO_TT", number == 2 && !firstRow.equals("1") ? firstRow : "" + number);
    put(lines, 8, isNew ? "MA_DANG_KY" : "MA_DK", "99001-20260803-" + digits);
    put(lines, 8, "HO_TEN_DEM", isWoman ? "TRẦN THỊ" : "NGUYỄN VĂN");
    put(lines, 8, "TEN", "MẪU");
    put(lines, 8, "HO_VA_TEN", isWoman ? "TRẦN THỊ MẪU" : "NGUYỄN VĂN MẪU");
    put(lines, 8, "NGAY_SINH", "1990" + String.format(Locale.ROOT, "%02d15", 1 + number % 12));
    put(lines, 8, "MA_QUOC_TICH", "VNM");
    put(lines, 8, "TEN_QUOC_TICH", "");
    put(lines, 8, "NOI_TT", "");
    put(lines, 8, "NOI_CT", "");
    put(lines, 8, "NOI_TT_MA_DVHC", "07210");
    put(lines, 8, "NOI_CT_MA_DVHC", "07210");
    put(lines, 8, "NOI_TT_MA_DVQL", "24");
    put(lines, 8, "NOI_CT_MA_DVQL", "24");
    put(lines, 8, "SO_CMT", (isWoman ? "024190" : "024090") + digits);
    put(lines, 8, "NGAY_CAP_CMT", "2021-05-20");
    put(lines, 8, "NOI_CAP_CMT", "00");
    put(lines, 8, "GIOI_TINH", isWoman ? "F" : "M");
    put(lines, 8, "HO_VA_TEN_IN", isWoman ? "TRẦN THỊ MẪU" : "NGUYỄN VĂN MẪU");
    if (!isNew) {
      put(lines, 8, "SO_CMND_CU", number == 1 ? "121999999" : "");
    }
    file(number, lines);
    papers(lines);
    if (!extra.isEmpty()) {
      lines.add("        " + extra);
    }
    lines.add("      </NGUOI_LX>");
  }

  private void file(int number, List<String> lines) {
    lines.add("        <HO_SO>");
    put(lines, 10, "SO_HO_SO", String.format(Locale.ROOT, "%03d", number));
    put(lines, 10, "MA_DV_NHAN_HOSO", "99001");
    put(lines, 10, "TEN_DV_NHAN_HOSO", "");
    put(lines, 10, "NGUOI_NHAN_HOSO", "");
    put(lines, 10, "TEN_LOAI_HOSO", "");
    put(lines, 10, "NGAY_NHAN_HOSO", "2026-08-03");
    put(lines, 10, "MA_LOAI_HOSO", "2");
    put(lines, 10, "ANH_CHAN_DUNG", base64());
    put(lines, 10, "CHAT_LUONG_ANH", "1");
    put(lines, 10, "NGAY_THU_NHAN_ANH", "2026-08-03");
    put(lines, 10, "NGUOI_THU_NHAN_ANH", "");
    boolean hasLicence = number == 1;
    put(lines, 10, "SO_GPLX_DA_CO", hasLicence ? "240150999999" : "");
    put(lines, 10, "HANG_GPLX_DA_CO", hasLicence ? "A1" : "");
    put(lines, 10, "DV_CAP_GPLX_DACO", hasLicence ? "24" : "");
    put(lines, 10, "TEN_DV_CAP_GPLX_DACO", "");
    put(lines, 10, "NOI_CAP_GPLX_DACO", "");
    put(lines, 10, "NGAY_CAP_GPLX_DACO", hasLicence ? "20150610" : "");
    put(lines, 10, "NGAY_TT_GPLX_DACO", hasLicence ? "20150601" : "");
    put(lines, 10, "NGAY_HH_GPLX_DACO", "");
    put(lines, 10, "MA_NOI_HOC_LAIXE", "99001");
    put(lines, 10, "TEN_NOI_HOC_LAIXE", "");
    put(lines, 10, "NAM_HOC_LAIXE", "2026");
    put(lines, 10, "SO_NAM_LAIXE", "0");
    put(lines, 10, "SO_KM_ANTOAN", "0");
    put(lines, 10, "GIAY_CNSK", "1");
    put(lines, 10, "HINH_THUC_CAP", "CM_VN");
    put(lines, 10, "HANG_GPLX", "B");
    put(lines, 10, "HANG_DAOTAO", "B");
    if (!isNew) {
      put(lines, 10, "CHON_IN_GPLX", number == 1 ? "1" : "");
    }
    lines.add("        </HO_SO>");
  }

  private void papers(List<String> lines) {
    lines.add("        <GIAY_TOS>");
    paper(
        lines,
        "1",
        "Đơn đề nghị học, sát hạch để cấp giấy phép lái xe theo mẫu quy định tại Phụ lục XI");
    paper(lines, "2", "Bản sao chụp giấy chứng minh nhân dân hoặc hộ chiếu còn thời hạn");
    paper(lines, "3", "Giấy chứng nhận sức khoẻ do cơ sở y tế có thẩm quyền cấp theo quy định");
    lines.add("        </GIAY_TOS>");
  }

  private void paper(List<String> lines, String code, String name) {
    lines.add("          <GIAY_TO>");
    put(lines, 12, "MA_GIAY_TO", code);
    put(lines, 12, "TEN_GIAY_TO", name);
    lines.add("          </GIAY_TO>");
  }

  private void put(List<String> lines, int indent, String name, String text) {
    String start = " ".repeat(indent) + "<" + name;
    lines.add(
        text.isEmpty()
            ? start + (selfClosed ? " />" : "></" + name + ">")
            : start + ">" + text + "</" + name + ">");
  }

  private String base64() {
    return base64Line == 0
        ? Base64.getEncoder().encodeToString(picture)
        : Base64.getMimeEncoder(base64Line, lineEnd.getBytes(StandardCharsets.US_ASCII))
            .encodeToString(picture);
  }

  /** The boxes of a JP2 as the files have it, up to the picture itself, which is noise. */
  public static byte[] portrait(int height, int width, int noise) {
    ByteBuffer jp2 = ByteBuffer.allocate(85 + noise);
    jp2.putInt(12).putInt(0x6A502020).putInt(0x0D0A870A);
    jp2.putInt(20).putInt(0x66747970).putInt(0x6A703220).putInt(0).putInt(0x6A703220);
    jp2.putInt(45).putInt(0x6A703268);
    jp2.putInt(22).putInt(0x69686472).putInt(height).putInt(width).putShort((short) 3);
    jp2.put((byte) 7).put((byte) 7).put((byte) 0).put((byte) 0);
    jp2.putInt(15).putInt(0x636F6C72).put((byte) 1).putShort((short) 0).putInt(16);
    jp2.putInt(0).putInt(0x6A703263).put(noise(noise));
    return jp2.array();
  }

  public static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }
}
