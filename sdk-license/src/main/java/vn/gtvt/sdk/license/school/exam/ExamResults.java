package vn.gtvt.sdk.license.school.exam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.ExchangeRegime;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Mask;

/**
 * The list of an exam day with what the test devices counted: who passed which part, who is below
 * the standard, who has no result yet. Immutable.
 *
 * <p>A result belongs to the candidate with its learner code (MA_DANG_KY is MA_DK) or its candidate
 * number (SO_BAO_DANH). What fits a candidate by one and contradicts by another, by the session, by
 * citizen's number or birth date counts for nobody; nor does what has a candidate number and
 * another name, with nothing else to say whose it is.
 *
 * @param candidates all of the list, in its order
 * @param strangers results that belong to nobody on the list, or not surely
 * @param findings what does not fit, with lines of the devices' files and places in the list
 */
public record ExamResults(
    List<CandidateResult> candidates, List<DeviceResult> strangers, List<SchoolFinding> findings) {
  /** Keeps copies of the lists. */
  public ExamResults {
    candidates = List.copyOf(candidates);
    strangers = List.copyOf(strangers);
    findings = List.copyOf(findings);
  }

  /**
   * Joins a list with results.
   *
   * @param day a SAT_HACH file; another list that holds candidate numbers will do
   * @param devices files of the devices; each may hold some parts or all
   */
  public static ExamResults of(ExamFile day, List<DeviceFile> devices) {
    Found found = ExamWords.resultsFound();
    DeviceMatch match = new DeviceMatch(day, found);
    int number = 0;
    for (DeviceFile each : devices) {
      match.file(++number, each);
    }
    Optional<LocalDate> held = day.session().date(ExamSessionField.EXAM_DATE);
    boolean hasSimulation = held.map(ExchangeRegime.bundled()::hasSimulation).orElse(true);
    List<CandidateResult> candidates = new ArrayList<>();
    for (Candidate each : day.candidates()) {
      Map<ExamPart, List<DevicePoints>> counted = match.of(candidates.size());
      candidates.add(
          result(candidates.size() + 1, each, parts(each, hasSimulation), counted, found));
    }
    return new ExamResults(candidates, match.strangers(), found.all());
  }

  /** Returns those who passed everything that they are examined in. */
  public List<CandidateResult> passed() {
    return candidates.stream().filter(each -> each.hasPassed().orElse(false)).toList();
  }

  /** Returns those with a part below the standard. */
  public List<CandidateResult> below() {
    return candidates.stream().filter(each -> !each.hasPassed().orElse(true)).toList();
  }

  /** Returns those of whom it is not known: results are missing or contradict each other. */
  public List<CandidateResult> open() {
    return candidates.stream().filter(each -> each.hasPassed().isEmpty()).toList();
  }

  /** A simulation in a list from after it was dropped is not waited for. */
  private static Set<ExamPart> parts(Candidate candidate, boolean hasSimulation) {
    Set<ExamPart> parts = EnumSet.noneOf(ExamPart.class);
    candidate.content().ifPresent(content -> parts.addAll(content.parts()));
    if (!hasSimulation) {
      parts.remove(ExamPart.SIMULATION);
    }
    return parts;
  }

  private static CandidateResult result(
      int number,
      Candidate candidate,
      Set<ExamPart> asked,
      Map<ExamPart, List<DevicePoints>> counted,
      Found found) {
    Where where = where(number, candidate, null);
    boolean isKnown = candidate.content().isPresent();
    if (!isKnown) {
      found.warning("content-unknown", where(number, candidate, ExamField.EXAM_CONTENT));
    }
    Map<ExamPart, CandidateResult.Part> parts = new EnumMap<>(ExamPart.class);
    for (ExamPart part : isKnown ? asked : counted.keySet()) {
      CandidateResult.Part of = CandidateResult.Part.of(counted.getOrDefault(part, List.of()));
      parts.put(part, of);
      if (of.state() == CandidateResult.State.CONTRADICTED) {
        found.error("part-twice", where, "part", part.label());
      }
    }
    if (isKnown) {
      counted.keySet().stream()
          .filter(part -> !asked.contains(part))
          .forEach(part -> found.warning("not-asked", where, "part", part.label()));
    }
    CandidateResult result = new CandidateResult(candidate, parts);
    List<ExamPart> missing = result.in(CandidateResult.State.MISSING);
    // Whoever failed a part is not let to those that follow.
    if (!missing.isEmpty() && result.in(CandidateResult.State.BELOW).isEmpty()) {
      found.warning("missing", where, "parts", labels(missing));
    }
    return result;
  }

  private static Bilingual labels(List<ExamPart> parts) {
    return new Bilingual(
        String.join(", ", parts.stream().map(each -> each.label().vi()).toList()),
        String.join(", ", parts.stream().map(each -> each.label().en()).toList()));
  }

  private static Where where(int number, Candidate candidate, @Nullable ExamField field) {
    String name = Mask.name(candidate.text(ExamField.FULL_NAME));
    return new Where(number, name, field, candidate.line());
  }

  /** Counts only. */
  @Override
  public String toString() {
    return "ExamResults[" + candidates.size() + " candidates, " + strangers.size() + " strangers]";
  }
}
