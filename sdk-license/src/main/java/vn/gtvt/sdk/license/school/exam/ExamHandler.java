package vn.gtvt.sdk.license.school.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.ExchangeRegime;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.license.school.xml.JoinedText;
import vn.gtvt.sdk.license.school.xml.LeafReader;
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
  private final Found found;
  private final LeafReader<ExamField> ofCandidate;
  private final LeafReader<ExamSessionField> ofWhole;
  private FieldValues.Builder<ExamField> values = FieldValues.of(ExamField.class);
  private JoinedText notes = new JoinedText();
  private @Nullable LearnerPicture picture;
  private @Nullable ExamFileKind kind;
  private int line;
  private int depth;
  private int personDepth;
  private int fileDepth;
  private int signatureDepth;
  private boolean isCourse;

  ExamHandler(XmlBytes file, ExchangeRegime regime, Found found) {
    this.file = file;
    this.regime = regime;
    this.found = found;
    this.ofCandidate = new LeafReader<>(ExamNames.CANDIDATE, found);
    this.ofWhole = new LeafReader<>(ExamNames.WHOLE, found);
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

  @Override
  public void begin(String parent, String name, int at, int atLine) {
    depth = at;
    if (signatureDepth > 0) {
      return;
    }
    switch (name) {
      case ExamNames.EXAM_DAY -> kind = at == 1 ? ExamFileKind.EXAM_DAY : kind;
      case ExamNames.LIST -> known(ExamFileKind.LIST);
      case ExamNames.FILES -> known(ExamFileKind.LIST_REPLY);
      case ExamNames.SIGNATURE -> signatureDepth = at;
      case ExamNames.PERSON -> {
        personDepth = at;
        fresh(atLine);
      }
      case ExamNames.FILE -> {
        fileDepth = at;
        if (personDepth == 0) {
          known(ExamFileKind.RESULTS);
          fresh(atLine);
        }
      }
      default -> isCourse |= at == 1 && COURSE_ROOTS.contains(name);
    }
  }

  private void known(ExamFileKind found) {
    kind = kind == null ? found : kind;
  }

  private void fresh(int at) {
    values = FieldValues.of(ExamField.class);
    notes = new JoinedText();
    picture = null;
    line = at;
  }

  @Override
  public void leaf(String parent, XmlLeaf leaf) {
    if (signatureDepth > 0 || depth == personDepth || depth == fileDepth) {
      end(leaf.name(), depth);
      return;
    }
    boolean isOfCandidate = parent.equals(ExamNames.PERSON) || parent.equals(ExamNames.FILE);
    if (isOfCandidate && leaf.name().equals(ExamNames.PICTURE)) {
      picture = ofCandidate.picture(file, leaf, picture);
    } else if (isOfCandidate && ExamNames.isNote(leaf.name())) {
      if (notes.isCutBy(ofCandidate.text(leaf))) {
        Where where = new Where(0, "", ExamField.EXAM_NOTE, leaf.line());
        found.error("text-cut", where, "element", leaf.name());
      }
    } else if (isOfCandidate) {
      ofCandidate.read(values, leaf).ifPresent(field -> length(field, leaf));
    } else if (parent.equals(ExamNames.SESSION) || parent.equals(ExamNames.LIST)) {
      ofWhole.read(session, leaf).ifPresent(field -> length(field, leaf));
    }
  }

  private void length(SchoolField field, XmlLeaf leaf) {
    int most = MOST_LETTERS.getOrDefault(field, Integer.MAX_VALUE);
    String text = leaf.text().strip();
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      Where where = new Where(0, "", field, leaf.line());
      found.error("length", where, "length", length, "most", most);
    }
  }

  @Override
  public void end(String name, int at) {
    if (signatureDepth > 0) {
      signatureDepth = at == signatureDepth ? 0 : signatureDepth;
    } else if (at == personDepth) {
      personDepth = 0;
      fileDepth = 0;
      add();
    } else if (at == fileDepth) {
      fileDepth = 0;
      if (personDepth == 0) {
        add();
      }
    }
  }

  private void add() {
    values.put(ExamField.EXAM_NOTE, notes.text());
    Candidate candidate = new Candidate(values.done(), picture, line, kind);
    candidates.add(candidate);
    boolean isLate =
        session
            .done()
            .date(ExamSessionField.EXAM_DATE)
            .filter(day -> !regime.hasSimulation(day))
            .isPresent();
    if (isLate && candidate.content().filter(ExamContent::hasSimulation).isPresent()) {
      found.warning("simulation", new Where(candidates.size(), "", ExamField.EXAM_CONTENT, line));
    }
  }

  @Override
  public boolean wantsMore() {
    return candidates.size() < MOST && !isCourse;
  }
}
