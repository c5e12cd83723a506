package vn.gtvt.sdk.license.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.FormPaper;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * The electronic form of 1.001751 (training cars of a driving school) on dvc.moc.gov.vn, whose keys
 * do not mean what they say (wire facts 3.7, {@code docs/wire/igate.md} 5.3). Immutable and safe
 * for concurrent use.
 *
 * <p>It reads these items: group {@code school} with the texts {@code name}, {@code governingBody}
 * and {@code trainingBase} (the last two may lack); list {@code cars} of 1 to 20 groups, each with
 * the texts {@code plate}, {@code make}, {@code kind}, {@code engine}, {@code chassis}, the flag
 * {@code owned} (no: hired), and perhaps the dates {@code inspectedOn}, {@code
 * inspectionValidUntil} and the text {@code note}; perhaps the group {@code seat} with the texts
 * {@code street}, {@code ward} and {@code province}, for portals that ask where the school sits.
 */
public final class TrainingCarsForm implements ElectronicForm {
  private static final ProcedureCode PROCEDURE = ProcedureCode.of("1.001751");
  private static final int MOST_CARS = 20;
  private static final String YES = "X";
  private static final String NO = "-";

  private static final FormPaper LIST =
      new FormPaper(1, "TP-G17.000053", "Danh sách xe đề nghị cấp giấy phép xe tập lái", 1, 0);

  private static final FormPaper RIGHT =
      new FormPaper(2, "TP-G17.000054", "Giấy tờ chứng minh quyền sử dụng xe tập lái", 1, 0);

  private static final Map<String, FormPaper> PAPERS =
      Map.of(
          "vehicle-list", LIST,
          "vehicle-use-right", RIGHT,
          "vehicle-registration", RIGHT);

  /** Makes the form. */
  public TrainingCarsForm() {}

  @Override
  public ProcedureCode procedure() {
    return PROCEDURE;
  }

  /**
   * Returns the form's fields.
   *
   * @throws IllegalArgumentException naming what the dossier lacks, or if it has not 1 to 20 cars
   */
  @Override
  public Map<String, Object> fields(Dossier dossier) {
    Items school = dossier.items().group("school");
    List<Items> cars = dossier.items().list("cars");
    if (cars.isEmpty() || cars.size() > MOST_CARS) {
      throw new IllegalArgumentException("the form has 1 to 20 rows, not " + cars.size());
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("organization", school.text("name"));
    put(fields, "organization1", school.optionalText("governingBody"));
    put(fields, "organization2", school.optionalText("trainingBase"));
    List<Object> rows = new ArrayList<>();
    cars.forEach(car -> rows.add(row(rows.size() + 1, car)));
    fields.put("tbantest", rows);
    return fields;
  }

  /** What stands under a key is what the form's label says, not what the key says. */
  private static Map<String, Object> row(int number, Items car) {
    boolean isOwned = car.flag("owned");
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("stt", number);
    row.put("biensoxe", car.text("plate"));
    row.put("trongtai", isOwned ? YES : NO);
    row.put("namsanxuat", isOwned ? NO : YES);
    row.put("nhanhieu", car.text("make"));
    row.put("sokhung", car.text("kind"));
    row.put("somay", car.text("engine"));
    row.put("mauson", car.text("chassis"));
    put(row, "ngayCapGiayChungNhanKiemDinhAtktBvmt", date(car, "inspectedOn"));
    put(row, "ngayCapGiayChungNhanKiemDinhAtktBvmt1", date(car, "inspectionValidUntil"));
    put(row, "cuakhaunhapxuat", car.optionalText("note"));
    return row;
  }

  @Override
  public FormPaper paper(Attachment file) {
    FormPaper paper = PAPERS.get(file.component());
    if (paper == null) {
      throw new IllegalArgumentException(
          "the form of training cars has no component " + file.component());
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

  @Override
  public Optional<PostalAddress> seat(Dossier dossier) {
    return dossier
        .items()
        .optionalGroup("seat")
        .map(
            seat ->
                PostalAddress.of(
                    seat.text("street"),
                    new PostalAddress.Unit(null, seat.text("ward")),
                    new PostalAddress.Unit(null, seat.text("province"))));
  }

  private static boolean isOf(FormPaper paper, String listed) {
    return paper.code().equals(listed) || paper.name().equals(listed);
  }

  private static Optional<String> date(Items car, String name) {
    return car.optionalDate(name).map(VietnamTime::written);
  }

  private static void put(Map<String, Object> to, String name, Optional<String> value) {
    value.ifPresent(text -> to.put(name, text));
  }
}
