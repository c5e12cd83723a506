package vn.gtvt.sdk.portal.recorded;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.FormPaper;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;

/** A made-up form of two components, and a dossier for it. */
public final class PlainForm implements ElectronicForm {
  public static final String REFERENCE = "GTVT-1K2EOI3E0RVQ5B497A8CG";

  private static final PostalAddress SEAT =
      PostalAddress.of(
          "12 Đường Mẫu",
          new PostalAddress.Unit(null, "Phường Mẫu Một"),
          new PostalAddress.Unit(null, "Tỉnh Bắc Ninh"));

  private final PostalAddress seat;

  public PlainForm() {
    this(SEAT);
  }

  /** The same form of an organisation that sits here. */
  public PlainForm(PostalAddress seat) {
    this.seat = seat;
  }

  @Override
  public ProcedureCode procedure() {
    return ProcedureCode.of("2.002288");
  }

  @Override
  public Map<String, Object> fields(Dossier dossier) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("SoVanBan", dossier.items().text("number"));
    fields.put("NguoiDaiDien.HoVaTen", "Nguyễn Văn Mẫu");
    return fields;
  }

  @Override
  public FormPaper paper(Attachment file) {
    return switch (file.component()) {
      case "vehicle-registration" -> new FormPaper(1, "KQ005040", "Giấy đăng ký xe", 0, 1);
      case "request-paper" -> new FormPaper(2, "KQ005039", "Giấy đề nghị", 1, 0);
      default -> throw new IllegalArgumentException(file.component());
    };
  }

  @Override
  public List<String> components(String listed) {
    return listed.equals("KQ005040") ? List.of("vehicle-registration") : List.of();
  }

  @Override
  public Optional<PostalAddress> seat(Dossier dossier) {
    return Optional.of(seat);
  }

  public static Attachment paper(String component, String name) {
    byte[] bytes = ("%PDF-1.7 " + name).getBytes(StandardCharsets.UTF_8);
    return Attachment.of(component, null, name, "application/pdf", Content.of(bytes));
  }

  public static Dossier dossier() {
    return Dossier.under(ProcedureCode.of("2.002288"), "2026")
        .title("Đề nghị cấp phù hiệu: 2 xe")
        .applicant(
            new Applicant(
                Party.organisation(
                    "Công ty TNHH Vận tải Mẫu", "2300999999", "0912345678", "mau@example.vn"),
                Party.person("Nguyễn Văn Mẫu"),
                null))
        .items(Items.builder().text("number", "05/2026/GĐN-ABC").build())
        .attachments(
            List.of(
                paper("request-paper", "de-nghi.pdf"),
                paper("vehicle-registration", "xe-1.pdf"),
                paper("vehicle-registration", "xe-2.pdf")))
        .build();
  }

  /** Returns what is handed over once the files were stored under these ids. */
  public static Submission submission(@Nullable String code, List<String> ids) {
    Dossier dossier = dossier();
    List<Attachment> files = dossier.attachments();
    List<Submission.SentFile> sent = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      StoredFile stored = new StoredFile(ids.get(i), files.get(i).sha256());
      sent.add(new Submission.SentFile(files.get(i), stored));
    }
    return new Submission(REFERENCE, code, dossier, sent);
  }
}
