package vn.gtvt.sdk.portal.td;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.StatusTable;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.time.VietnamTime;

/** A dossier in detail, {@code docs/wire/td.md} 5; junk in it is left out. */
record TdDossier(JsonNode values) {
  /** Parts paths of files. */
  static final String BETWEEN_PATHS = "##";

  private static final Pattern BETWEEN = Pattern.compile(BETWEEN_PATHS, Pattern.LITERAL);

  private static final String ASKED = "Yêu cầu công dân bổ sung";
  private static final String SENT = "Công dân đã gửi bổ sung";
  private static final String TAKEN_BACK = "Thu hồi:";
  private static final String BY_HAND = "td-by-hand";
  private static final Pattern ANSWERED = Pattern.compile("\\[(td-[0-9a-f]{16})]");

  static Outcome<TdDossier> read(JsonNode data) {
    boolean isOne = Fields.optional(data, "id") != null && Fields.optional(data, "maHoSo") != null;
    return isOne
        ? new Outcome.Done<>(new TdDossier(data))
        : new Outcome.Unknown<>("the answer is no dossier");
  }

  /** Hides the values: they name people. */
  @Override
  public String toString() {
    return "TdDossier[" + code() + "]";
  }

  String id() {
    return Fields.text(values, "id");
  }

  String code() {
    return Fields.text(values, "maHoSo");
  }

  String procedure() {
    return Fields.text(values, "maTTHC");
  }

  String statusWord() {
    return Fields.text(values, "trangThaiHoSoId");
  }

  /**
   * The status that the word stands for; a dossier that its filer took back shows "not received"
   * with a reason that says so.
   */
  DossierStatus status(StatusTable statuses) {
    DossierStatus status = statuses.status(statusWord());
    boolean isTakenBack =
        status.equals(DossierStatus.NOT_RECEIVED)
            && Fields.text(values, "lyDoTuChoi").startsWith(TAKEN_BACK);
    return isTakenBack ? DossierStatus.STOPPED.withRaw(statusWord()) : status;
  }

  /** 5 alone does not mean that something is wanted: it stays after the papers were sent. */
  boolean wantsPapers(StatusTable statuses) {
    return status(statuses).equals(DossierStatus.SUPPLEMENT_ASKED)
        && Fields.text(values, "trangThaiBoSung").equals(ASKED);
  }

  Progress progress(StatusTable statuses, @Nullable SupplementRequest open) {
    List<String> answered = answered(statuses);
    SupplementRequest request =
        open == null && !answered.isEmpty()
            ? new SupplementRequest(answered.get(answered.size() - 1), null, null, List.of())
            : open;
    Instant ended = time("ngayKetThucXuLy");
    return new Progress(
        status(statuses),
        code(),
        time("ngayTiepNhan"),
        time("ngayHenTra"),
        ended == null ? time("ngayTra") : ended,
        List.of(),
        request,
        answered,
        results(statuses));
  }

  /** Our own mark in the note of an answer says which request it answered. */
  private List<String> answered(StatusTable statuses) {
    List<String> marks = marks(Fields.text(values, "thongTinTiepNhanBoSung"));
    boolean isSentByHand =
        marks.isEmpty()
            && status(statuses).equals(DossierStatus.SUPPLEMENT_ASKED)
            && Fields.text(values, "trangThaiBoSung").equals(SENT);
    return isSentByHand ? List.of(BY_HAND) : marks;
  }

  /** The requests that a note says were answered. */
  static List<String> marks(String note) {
    List<String> marks = new ArrayList<>();
    Matcher mark = ANSWERED.matcher(note);
    while (mark.find()) {
      marks.add(mark.group(1));
    }
    return marks;
  }

  private List<ResultFile> results(StatusTable statuses) {
    DossierStatus status = status(statuses);
    boolean isDecided = status.equals(DossierStatus.DONE) || status.equals(DossierStatus.RETURNED);
    return isDecided
        ? paths(Fields.text(values, "dinhKemKetQua")).stream().map(TdDossier::result).toList()
        : List.of();
  }

  /** The paths of the files of every component; empty if there are none. */
  Set<String> files() {
    return Fields.objects(values.path("thanhPhanHoSos")).stream()
        .flatMap(component -> paths(Fields.text(component, "dinhKem")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  static List<String> paths(String joined) {
    return BETWEEN
        .splitAsStream(joined)
        .map(String::strip)
        .filter(path -> !path.isEmpty())
        .toList();
  }

  private static ResultFile result(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean isPdf = name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    return new ResultFile(path, name, isPdf ? "application/pdf" : "application/octet-stream", null);
  }

  private @Nullable Instant time(String field) {
    return instant(Fields.text(values, field));
  }

  /** Times carry no zone: they are Vietnam's. */
  static @Nullable Instant instant(String written) {
    try {
      return LocalDateTime.parse(written).atZone(VietnamTime.ZONE).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
