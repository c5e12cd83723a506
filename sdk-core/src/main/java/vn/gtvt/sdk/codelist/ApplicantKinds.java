package vn.gtvt.sdk.codelist;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What the kinds of applicant are called and coded on the national portal (đối tượng thực hiện).
 * Immutable and safe for concurrent use.
 */
public final class ApplicantKinds {
  private static final String FILE = "codes/applicant-kinds.json";
  private static final Pattern SHAPE = Pattern.compile("DT[1-9][0-9]?");
  // Blanks of every kind, invisible characters, and the overlay stroke of a decomposed Đ.
  private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{M}]+");
  // Đ, and the Icelandic and African letters that look the same and are typed for it.
  private static final Pattern CROSSED_D = Pattern.compile("[\u0110\u00D0\u0189]");

  private final Map<ApplicantKind, Entry> byKind;
  private final Map<String, Entry> byCode;

  private record Entry(ApplicantKind kind, String code, Bilingual label, Source source) {}

  private ApplicantKinds(Map<ApplicantKind, Entry> byKind, Map<String, Entry> byCode) {
    this.byKind = byKind;
    this.byCode = byCode;
  }

  /**
   * Reads the list that the SDK brings.
   *
   * @throws FaultyFactException if the file is wrong; the message names file and field
   */
  public static ApplicantKinds bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the list of these files.
   *
   * @throws FaultyFactException if the file is wrong, or does not name every kind once
   */
  public static ApplicantKinds of(Facts facts) {
    List<Entry> rows = CodeFile.rows(facts, FILE, "kinds", ApplicantKinds::entry);
    Map<ApplicantKind, Entry> byKind = new EnumMap<>(ApplicantKind.class);
    for (Entry row : rows) {
      if (byKind.put(row.kind(), row) != null) {
        throw new FaultyFactException(FILE, "/kinds/*/kind", "names " + row.kind() + " twice");
      }
    }
    for (ApplicantKind kind : ApplicantKind.values()) {
      if (!byKind.containsKey(kind)) {
        throw new FaultyFactException(FILE, "/kinds", "lacks " + kind);
      }
    }
    return new ApplicantKinds(
        byKind, CodeFile.index(FILE, "/kinds/*/code", rows, row -> bare(row.code())));
  }

  /**
   * Returns the kind that a portal code means. {@code ĐT1}, {@code DT1}, {@code đt 1} and a
   * decomposed Đ are one code, since the portal itself writes both ĐT and DT; an unknown code gives
   * nothing.
   */
  public Optional<ApplicantKind> find(String code) {
    return Optional.ofNullable(byCode.get(bare(code))).map(Entry::kind);
  }

  /** Returns the code as the portal writes it, e.g. {@code ĐT1} but {@code DT11}. */
  public String code(ApplicantKind kind) {
    return entry(kind).code();
  }

  /** Returns what the kind is called. */
  public Bilingual label(ApplicantKind kind) {
    return entry(kind).label();
  }

  /** Returns where the code was read. */
  public Source source(ApplicantKind kind) {
    return entry(kind).source();
  }

  private Entry entry(ApplicantKind kind) {
    return Objects.requireNonNull(byKind.get(kind));
  }

  private static Entry entry(DataField row) {
    row.only(Set.of("kind", "code", "label", "source"));
    String code = row.text("code");
    if (!SHAPE.matcher(bare(code)).matches()) {
      throw row.fault("code", "is no code like ĐT1");
    }
    return new Entry(
        row.choice("kind", ApplicantKind.class), code, row.both("label"), row.source("source"));
  }

  private static String bare(String code) {
    String decomposed = Normalizer.normalize(code, Normalizer.Form.NFD);
    String capitals = NOISE.matcher(decomposed).replaceAll("").toUpperCase(Locale.ROOT);
    return CROSSED_D.matcher(capitals).replaceAll("D");
  }
}
