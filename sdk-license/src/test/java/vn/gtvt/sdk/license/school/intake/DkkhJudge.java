package vn.gtvt.sdk.license.school.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Judges a DKKH file by the tables of the fact file alone (school.md 2.1 to 2.5, lengths of 7):
 * order, formats, lengths, what must be filled. Knows no class of the SDK.
 */
final class DkkhJudge {
  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
  private static final String COMPACT = "\\d{8}";
  private static final String ANY = ".{0,255}";
  private static final String EMPTY_OR_DAY = "|" + DAY;

  private static final String[][] HEADER = {
    {"MA_GIAO_DICH", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"},
    {"MA_DV_GUI", "\\d{5}"},
    {"TEN_DV_GUI", ".{1,255}"},
    {"NGAY_GUI", DAY + " (0[1-9]|1[0-2]):[0-5]\\d:[0-5]\\d"},
    {"NGUOI_GUI", ".{1,255}"},
    {"TONG_SO_BAN_GHI", "\\d+"}
  };
  private static final String[][] COURSE = {
    {"MA_DANG_KY_KHOA_HOC", "DKKH_\\d{5}K\\d{6}"},
    {"MA_SO_XAY_DUNG", "\\d{2}"},
    {"TEN_SO_XAY_DUNG", ".{1,255}"},
    {"MA_CSDT", "\\d{5}"},
    {"TEN_CSDT", ".{1,255}"},
    {"MA_KHOA_HOC", "\\d{5}K\\d{6}"},
    {"TEN_KHOA_HOC", ".{1,50}"},
    {"MA_HANG_DAO_TAO", ".{1,20}"},
    {"HANG_GPLX", ".{1,3}"},
    {"SO_DANG_KY_KHOA_HOC", "\\d{5}_\\d{12}"},
    {"NGAY_DANG_KY_KHOA_HOC", DAY},
    {"LUU_LUONG", "\\d+"},
    {"SO_HOC_SINH", "\\d+"},
    {"NGAY_KHAI_GIANG", DAY},
    {"NGAY_BE_GIANG", DAY},
    {"SO_QD_KG", ".{0,20}"},
    {"NGAY_QD_KG", EMPTY_OR_DAY},
    {"NGAY_KTTH_DU_KIEN", EMPTY_OR_DAY},
    {"THOI_GIAN_DT", "\\d+"},
    {"MA_HINH_THUC_DT", "\\d+"}
  };
  private static final String[][] PERSON = {
    {"SO_TT", "\\d+"},
    {"MA_DANG_KY", "\\d{5}-\\d{8}-\\d{6}"},
    {"HO_TEN_DEM", "[^a-z]{1,30}"},
    {"TEN", "[^a-z]{1,20}"},
    {"HO_VA_TEN", "[^a-z]{1,50}"},
    {"NGAY_SINH", COMPACT},
    {"MA_QUOC_TICH", "[A-Z]{3}"},
    {"TEN_QUOC_TICH", ANY},
    {"NOI_TT", ".{0,50}"},
    {"NOI_CT", ".{0,50}"},
    {"NOI_TT_MA_DVHC", "\\d{5}"},
    {"NOI_CT_MA_DVHC", "\\d{5}"},
    {"NOI_TT_MA_DVQL", "\\d{2}"},
    {"NOI_CT_MA_DVQL", "\\d{2}"},
    {"SO_CMT", "0\\d{11}"},
    {"NGAY_CAP_CMT", DAY},
    {"NOI_CAP_CMT", ".{1,50}"},
    {"GIOI_TINH", "[MF]"},
    {"HO_VA_TEN_IN", ".{1,25}"}
  };
  private static final String[][] FILE = {
    {"SO_HO_SO", "\\d{3}"},
    {"MA_DV_NHAN_HOSO", "\\d{5}"},
    {"TEN_DV_NHAN_HOSO", ANY},
    {"NGUOI_NHAN_HOSO", ANY},
    {"TEN_LOAI_HOSO", ANY},
    {"NGAY_NHAN_HOSO", DAY},
    {"MA_LOAI_HOSO", "[123]"},
    {"ANH_CHAN_DUNG", "[A-Za-z0-9+/]{10000,68400}={0,2}"},
    {"CHAT_LUONG_ANH", "\\d"},
    {"NGAY_THU_NHAN_ANH", DAY},
    {"NGUOI_THU_NHAN_ANH", ANY},
    {"SO_GPLX_DA_CO", "|\\d{12}"},
    {"HANG_GPLX_DA_CO", ".{0,4}"},
    {"DV_CAP_GPLX_DACO", "|\\d{2}"},
    {"TEN_DV_CAP_GPLX_DACO", ANY},
    {"NOI_CAP_GPLX_DACO", ANY},
    {"NGAY_CAP_GPLX_DACO", "|" + COMPACT},
    {"NGAY_TT_GPLX_DACO", "|" + COMPACT},
    {"NGAY_HH_GPLX_DACO", "|" + COMPACT},
    {"MA_NOI_HOC_LAIXE", "\\d{5}"},
    {"TEN_NOI_HOC_LAIXE", ANY},
    {"NAM_HOC_LAIXE", "\\d{4}"},
    {"SO_NAM_LAIXE", "\\d+"},
    {"SO_KM_ANTOAN", "\\d+"},
    {"GIAY_CNSK", "1"},
    {"HINH_THUC_CAP", ".{1,5}"},
    {"HANG_GPLX", ".{1,3}"},
    {"HANG_DAOTAO", ".{1,20}"}
  };
  private static final String[] PAPERS = {
    "1|Đơn đề nghị học, sát hạch để cấp giấy phép lái xe theo mẫu quy định tại Phụ lục XI",
    "2|Bản sao chụp giấy chứng minh nhân dân hoặc hộ chiếu còn thời hạn",
    "3|Giấy chứng nhận sức khoẻ do cơ sở y tế có thẩm quyền cấp theo quy định"
  };

  private final List<String> faults = new ArrayList<>();

  /** Returns everything that is not as the tables say; empty if the file is as they say. */
  static List<String> faults(byte[] file, String name) throws Exception {
    DkkhJudge judge = new DkkhJudge();
    try {
      judge.judge(file, name);
    } catch (RuntimeException e) {
      judge.faults.add("cannot be judged: " + e);
    }
    return judge.faults;
  }

  private void judge(byte[] file, String name) throws Exception {
    String text = new String(file, StandardCharsets.UTF_8);
    want(text.startsWith("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"), "start");
    want(!text.contains("\r"), "line ends");
    want(text.contains("\n  <HEADER>\n    <MA_GIAO_DICH>"), "indent");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    Element root = document.getDocumentElement();
    want(root.getTagName().equals("DANG_KY_KHOA_HOC"), "root");
    want(names(root).equals(List.of("HEADER", "DATA")), "blocks " + names(root));
    Map<String, String> header = fields(children(root).get(0), HEADER);
    Element data = children(root).get(1);
    want(names(data).equals(List.of("KHOA_HOC", "NGUOI_LXS")), "data " + names(data));
    Map<String, String> course = fields(children(data).get(0), COURSE);
    List<Element> learners = children(children(data).get(1));
    want(of(header, "TONG_SO_BAN_GHI").equals("" + learners.size()), "TONG_SO_BAN_GHI");
    want(of(course, "SO_HOC_SINH").equals("" + learners.size()), "SO_HOC_SINH");
    want(of(header, "MA_DV_GUI").equals(of(course, "MA_CSDT")), "MA_DV_GUI");
    String code = of(course, "MA_KHOA_HOC");
    want(code.startsWith(of(course, "MA_CSDT") + "K"), "MA_KHOA_HOC");
    want(of(course, "MA_DANG_KY_KHOA_HOC").equals("DKKH_" + code), "MA_DANG_KY_KHOA_HOC");
    long days =
        LocalDate.parse(of(course, "NGAY_BE_GIANG")).toEpochDay()
            - LocalDate.parse(of(course, "NGAY_KHAI_GIANG")).toEpochDay();
    want(of(course, "THOI_GIAN_DT").equals("" + days), "THOI_GIAN_DT");
    String start =
        String.join("_", "DKKH", of(course, "MA_CSDT"), of(course, "MA_SO_XAY_DUNG"), code);
    want(name.matches(start + "_\\d{8}_\\d{6}\\.xml"), "name " + name);
    int number = 0;
    for (Element each : learners) {
      learner(++number, each, course);
    }
  }

  private void learner(int number, Element learner, Map<String, String> course) {
    want(learner.getTagName().equals("NGUOI_LX"), "NGUOI_LX");
    List<Element> parts = children(learner);
    int last = parts.size() - 2;
    want(parts.get(last).getTagName().equals("HO_SO"), "HO_SO");
    want(parts.get(last + 1).getTagName().equals("GIAY_TOS"), "GIAY_TOS");
    Map<String, String> person = fields(parts.subList(0, last), PERSON);
    Map<String, String> file = fields(parts.get(last), FILE);
    want(of(person, "SO_TT").equals("" + number), "SO_TT");
    want(
        of(person, "HO_VA_TEN").equals(of(person, "HO_TEN_DEM") + " " + of(person, "TEN")),
        "HO_VA_TEN");
    String received = of(file, "NGAY_NHAN_HOSO").replace("-", "");
    want(
        of(person, "MA_DANG_KY").startsWith(of(course, "MA_CSDT") + "-" + received + "-"),
        "MA_DANG_KY");
    LocalDate.parse(of(person, "NGAY_SINH"), DateTimeFormatter.BASIC_ISO_DATE);
    byte[] picture = Base64.getDecoder().decode(of(file, "ANH_CHAN_DUNG"));
    want(picture.length <= 51_200, "picture " + picture.length);
    List<Element> papers = children(parts.get(last + 1));
    want(papers.size() == PAPERS.length, "GIAY_TO");
    for (int i = 0; i < papers.size(); i++) {
      List<Element> paper = children(papers.get(i));
      want(names(papers.get(i)).equals(List.of("MA_GIAY_TO", "TEN_GIAY_TO")), "paper");
      String both = paper.get(0).getTextContent() + "|" + paper.get(1).getTextContent();
      want(both.equals(PAPERS[i]), both);
    }
  }

  private Map<String, String> fields(Element block, String[][] table) {
    return fields(children(block), table);
  }

  private Map<String, String> fields(List<Element> elements, String[][] table) {
    Map<String, String> values = new HashMap<>();
    want(elements.size() == table.length, "count of " + table[0][0] + "…");
    for (int i = 0; i < Math.min(table.length, elements.size()); i++) {
      String name = elements.get(i).getTagName();
      String text = elements.get(i).getTextContent();
      want(name.equals(table[i][0]), name + " where " + table[i][0] + " belongs");
      want(text.matches(table[i][1]), name + " has a wrong form");
      values.put(name, text);
    }
    return values;
  }

  private void want(boolean isSo, String what) {
    if (!isSo) {
      faults.add(what);
    }
  }

  private static List<Element> children(Element of) {
    List<Element> children = new ArrayList<>();
    for (Node each = of.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static String of(Map<String, String> values, String name) {
    return values.getOrDefault(name, "");
  }

  private static List<String> names(Element of) {
    return children(of).stream().map(Element::getTagName).toList();
  }
}
