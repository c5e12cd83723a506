package vn.gtvt.sdk.permits.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.FormPaper;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * The electronic badge form of 2.002288 as on dvc.moc.gov.vn (wire facts 3.6, {@code
 * docs/wire/igate.md} 5.2). Immutable and safe for concurrent use.
 *
 * <p>The keys are verified; that several vehicles travel as a list is inferred. That a portal of
 * another family has the same form is not known.
 */
public final class BadgeForm implements ElectronicForm {
  private static final ProcedureCode PROCEDURE = ProcedureCode.of("2.002288");

  private static final FormPaper REGISTRATION =
      new FormPaper(
          1,
          "000.00.00.G04-KQ005040",
          "Giấy chứng nhận đăng ký xe (kèm hợp đồng thuê nếu là xe thuê)",
          0,
          1);

  private static final FormPaper REQUEST =
      new FormPaper(2, "000.00.00.G04-KQ005039", "Giấy đề nghị cấp phù hiệu", 1, 0);

  private static final Map<String, FormPaper> PAPERS =
      Map.of(
          "vehicle-registration", REGISTRATION,
          "lease-contract", REGISTRATION,
          "request-paper", REQUEST);

  /** Makes the form. */
  public BadgeForm() {}

  @Override
  public ProcedureCode procedure() {
    return PROCEDURE;
  }

  @Override
  public Map<String, Object> fields(Dossier dossier) {
    Items items = dossier.items();
    BadgeKind kind = BadgeKind.ofId(items.text("badgeKind"));
    Items paper = items.group("paper");
    List<Items> vehicles = items.list("vehicles");
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("SoVanBan", paper.text("number"));
    fields.put("TinhThanh", items.group("authority").text("province"));
    fields.put("DT", VietnamTime.written(paper.date("date")));
    fields.put("T_CoQuan", items.group("authority").text("name"));
    fields.put("dichVu", BadgeObjects.kind(kind));
    fields.put("T_DonViKinhDoanh", BadgeObjects.operator(items.group("operator")));
    fields.put(
        "ThamDinh",
        BadgeObjects.appraisal(
            paper, vehicles.stream().map(each -> BadgeObjects.vehicle(each, kind)).toList()));
    return fields;
  }

  @Override
  public FormPaper paper(Attachment file) {
    FormPaper paper = PAPERS.get(file.component());
    if (paper == null) {
      throw new IllegalArgumentException("the badge form has no component " + file.component());
    }
    return paper;
  }

  @Override
  public List<String> components(String listed) {
    return PAPERS.entrySet().stream()
        .filter(each -> isOf(each.getValue(), listed))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static boolean isOf(FormPaper paper, String listed) {
    return paper.code().equals(listed) || paper.name().equals(listed);
  }

  @Override
  public Optional<PostalAddress> seat(Dossier dossier) {
    Items operator = dossier.items().group("operator");
    return Optional.of(
        PostalAddress.of(
            operator.text("street"),
            new PostalAddress.Unit(null, operator.text("ward")),
            new PostalAddress.Unit(null, operator.text("province"))));
  }
}
