package vn.gtvt.sdk.license.school.exam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.ExchangeRegime;
import vn.gtvt.sdk.license.school.FieldKind;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.exam.ExamNames.Name;
import vn.gtvt.sdk.license.school.xml.PictureSpot;
import vn.gtvt.sdk.license.school.xml.SpotPicture;
import vn.gtvt.sdk.license.school.xml.XmlBytes;
import vn.gtvt.sdk.license.school.xml.XmlHandler;
import vn.gtvt.sdk.license.school.xml.XmlLeaf;

/** Makes an exam file of what a pass comes to. For one pass. */
final class ExamHandler implements XmlHandler {
  private static final int MOST = 20_000;

  /** Columns of the national database (school.md 5, 7). */
  private static final Map<SchoolField, Integer> MOST_LETTERS =
      Map.of(
          ExamField.CANDIDATE_NUMBER, 3,
          ExamField.SESSION_CODE, 12,
          ExamField.LIST_CODE, 13,
          ExamSessionField.SESSION_CODE, 12,
          ExamSessionField.LIST_CODE, 13);

  private static final Set<String> COURSE_ROOTS = Set.of("DANG_KY_KHOA_HOC", "BAO_CAO1");

  private final XmlBytes file;
  private final ExchangeRegime regime;
  private final FieldValues.Builder<ExamSessionField> session =
      FieldValues.of(ExamSessionField.class);
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<SchoolFinding> findings = new ArrayList<>();
  private final Set<String> unknown = new HashSet<>();
  private FieldValues.Builder<ExamField> values = FieldValues.of(ExamField.class);
  private @Nullable LearnerPicture picture;
  private @Nullable ExamFileKind kind;
  private int line;
  private int personDepth;
  private int fileDepth;
  private int signatureDepth;
  private boolean isCourse;

  ExamHandler(XmlBytes file, ExchangeRegime regime) {
    this.file = file;
    this.regime = regime;
  }

  @Nullable ExamFileKind kind() {
    return isCourse ? null : kind;
  }

  FieldValues<ExamSessionField> session() {
    return session.done();
  }

  List<Candidate> candidates() {
    return candidates;
  }

  List<SchoolFinding> findings() {
    return findings;
  }

  @Override
  public void begin(String parent, String name, int depth, int at) {
    switch (name) {
      case ExamNames.EXAM_DAY -> kind = depth == 1 ? ExamFileKind.EXAM_DAY : kind;
      case ExamNames.LIST -> known(ExamFileKind.LIST);
      case ExamNames.FILES -> known(ExamFileKind.LIST_REPLY);
      case ExamNames.SIGNATURE -> signatureDepth = signatureDepth == 0 ? depth : signatureDepth;
      case ExamNames.PERSON -> {
        personDepth = depth;
        fresh(at);
      }
      case ExamNames.FILE -> {
        fileDepth = depth;
        if (personDepth == 0) {
          known(ExamFileKind.RESULTS);
          fresh(at);
        }
      }
      default -> isCourse |= depth == 1 && COURSE_ROOTS.contains(name);
    }
  }

  private void known(ExamFileKind found) {
    kind = kind == null ? found : kind;
  }

  private void fresh(int at) {
    values = FieldValues.of(ExamField.class);
    picture = null;
    line = at;
  }

  @Override
  public void leaf(String parent, XmlLeaf leaf) {
    if (signatureDepth > 0) {
      return;
    }
    if (leaf.text().isBlank() && leaf.name().equals(ExamNames.FILE)) {
      end(leaf.name(), fileDepth);
      return;
    }
    boolean isOfCandidate = parent.equals(ExamNames.PERSON) || parent.equals(ExamNames.FILE);
    if (isOfCandidate && leaf.name().equals(ExamNames.PICTURE)) {
      PictureSpot spot = leaf.picture();
      picture = spot != null && spot.end() > spot.start() ? new SpotPicture(file, spot) : null;
    } else if (isOfCandidate && leaf.name().startsWith(ExamNames.REMARKS)) {
      String before = values.text(ExamField.EXAM_NOTE);
      String text = leaf.text().strip();
      values.put(ExamField.EXAM_NOTE, before.isEmpty() ? text : before + "; " + text);
    } else if (isOfCandidate) {
      put(values, ExamNames.CANDIDATE, leaf);
    } else if (parent.equals(ExamNames.SESSION) || parent.equals(ExamNames.LIST)) {
      put(session, ExamNames.WHOLE, leaf);
    } else if (leaf.name().equals(ExamNames.PERSON)) {
      end(leaf.name(), personDepth);
    }
  }

  private <F extends Enum<F> & SchoolField> void put(
      FieldValues.Builder<F> to, Map<String, Name<F>> names, XmlLeaf leaf) {
    Name<F> name = names.get(leaf.name());
    String text = leaf.text().strip();
    if (name == null) {
      if (unknown.add(leaf.name()) && unknown.size() <= 20) {
        findings.add(
            ExamWords.warning("exam.unknown", Where.line(leaf.line()), "element", leaf.name()));
      }
    } else if (name.field().kind() == FieldKind.DATE && !text.isEmpty()) {
      LocalDate day = name.days().read(text).orElse(null);
      to.put(name.field(), day == null ? text : day.toString());
      if (day == null) {
        findings.add(
            ExamWords.error(
                "exam.day-format",
                new Where(0, "", name.field(), leaf.line()),
                "pattern",
                name.days().pattern()));
      }
    } else {
      to.put(name.field(), text);
      length(name.field(), text, leaf.line());
    }
  }

  private void length(SchoolField field, String text, int at) {
    int most = MOST_LETTERS.getOrDefault(field, Integer.MAX_VALUE);
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      Where where = new Where(0, "", field, at);
      findings.add(ExamWords.error("exam.length", where, "length", length, "most", most));
    }
  }

  @Override
  public void end(String name, int depth) {
    if (signatureDepth > 0 && depth == signatureDepth) {
      signatureDepth = 0;
    } else if (depth == personDepth) {
      personDepth = 0;
      fileDepth = 0;
      add();
    } else if (depth == fileDepth) {
      fileDepth = 0;
      if (personDepth == 0) {
        add();
      }
    }
  }

  private void add() {
    Candidate candidate = new Candidate(values.done(), picture, line, kind);
    candidates.add(candidate);
    boolean isLate =
        session
            .done()
            .date(ExamSessionField.EXAM_DATE)
            .filter(day -> !regime.hasSimulation(day))
            .isPresent();
    if (isLate && candidate.content().filter(ExamContent::hasSimulation).isPresent()) {
      findings.add(
          ExamWords.warning(
              "exam.simulation", new Where(candidates.size(), "", ExamField.EXAM_CONTENT, line)));
    }
  }

  @Override
  public boolean wantsMore() {
    return candidates.size() < MOST && !isCourse;
  }
}
