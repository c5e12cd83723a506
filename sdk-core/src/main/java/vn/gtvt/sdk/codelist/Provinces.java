package vn.gtvt.sdk.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;

/**
 * The provinces of today and those from before 2025-07-01 (danh mục tỉnh, thành phố; QĐ
 * 19/2025/QĐ-TTg, NQ 202/2025/QH15).
 *
 * <p>A code, a name or a prefix that is not listed gives nothing, never an exception. Immutable and
 * safe for concurrent use.
 */
public final class Provinces {
  private static final Messages MESSAGES = Messages.beside(Provinces.class);

  private final ProvinceFiles files;
  private final ProvinceNames<Province> names;
  private final ProvinceNames<FormerProvince> formerNames;

  private Provinces(ProvinceFiles files) {
    this.files = files;
    ProvinceNames.Builder<Province> today = ProvinceNames.builder();
    ProvinceNames.Builder<FormerProvince> former = ProvinceNames.builder();
    files.inOrder().forEach(p -> today.add(p, p.name().vi(), List.of()));
    for (FormerProvince old : files.formerInOrder()) {
      former.add(old, old);
      today.add(files.today().get(old.now()), old);
    }
    this.names = today.build();
    this.formerNames = former.build();
  }

  /**
   * Reads the lists that the SDK brings.
   *
   * @throws FaultyFactException if a file is wrong; the message names file and field
   */
  public static Provinces bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the lists of these files.
   *
   * @throws FaultyFactException if a file is wrong, or the files contradict each other on what
   *     became of a former province
   */
  public static Provinces of(Facts facts) {
    return new Provinces(ProvinceFiles.read(facts));
  }

  /** Returns the provinces of today, in the order of their codes. */
  public List<Province> all() {
    return files.inOrder();
  }

  /** Returns the former provinces (tỉnh cũ), in the order of their agency identifiers. */
  public List<FormerProvince> allFormer() {
    return files.formerInOrder();
  }

  /**
   * Returns the province of today that has this code in QĐ 19/2025/QĐ-TTg. A code of another list
   * gives nothing; {@link #warnAbout} may say why.
   */
  public Optional<Province> find(String code) {
    return Optional.ofNullable(files.today().get(code.strip()));
  }

  /**
   * Returns the province of today by a name of today or before (tên mới hoặc tên cũ), e.g. {@code
   * Bắc Ninh}, {@code TPHCM}, {@code BR-VT}; {@code Bac Giang} gives Bắc Ninh.
   */
  public Optional<Province> named(String text) {
    return names.find(text);
  }

  /** Returns the former province by its name of that time or a short form of it. */
  public Optional<FormerProvince> formerNamed(String text) {
    return formerNames.find(text);
  }

  /**
   * Returns the province of today by its agency identifier (mã định danh), e.g. {@code H05}. The
   * identifier of a province that has been merged away gives nothing here: see {@link
   * #formerByAgency}.
   */
  public Optional<Province> byAgency(String id) {
    String wanted = capitals(id);
    return files.inOrder().stream().filter(p -> p.agency().value().equals(wanted)).findFirst();
  }

  /** Returns the former province by its agency identifier, e.g. {@code H02}, as in old dossiers. */
  public Optional<FormerProvince> formerByAgency(String id) {
    return Optional.ofNullable(files.former().get(capitals(id)));
  }

  /**
   * Returns the units whose plates began with these two digits on a date: former provinces before
   * 2025-07-01, provinces of today from then on. Nothing for 80, which belongs to the traffic
   * police department (Cục CSGT), and for what was never issued.
   *
   * <p>Plates stay valid where the vehicle moves or the province is merged: never choose the agency
   * to file with by the plate.
   */
  public List<ProvincialUnit> byPlatePrefix(String prefix, LocalDate date) {
    String wanted = prefix.strip();
    return Stream.<ProvincialUnit>concat(files.formerInOrder().stream(), files.inOrder().stream())
        .filter(unit -> unit.existsOn(date) && unit.plates().value().contains(wanted))
        .toList();
  }

  /** Returns the former provinces that a province was made of, that of the same name first. */
  public List<FormerProvince> formerOf(Province province) {
    Map<String, FormerProvince> known = files.former();
    return province.mergedFrom().value().stream()
        .flatMap(agency -> Stream.ofNullable(known.get(agency)))
        .toList();
  }

  /**
   * Returns what a former province is part of today.
   *
   * @throws IllegalArgumentException if it is not one of these lists
   */
  public Province currentOf(FormerProvince former) {
    return find(former.now())
        .orElseThrow(
            () -> new IllegalArgumentException("no province has the code " + former.now()));
  }

  /**
   * Says what is wrong with a code from the second list in circulation, which keeps codes from
   * before 2025-07-01, e.g. 27 for Bắc Ninh; nothing for a code without such a trap.
   */
  public Optional<Bilingual> warnAbout(String code) {
    ProvinceFiles.Trap trap = files.traps().get(code.strip());
    if (trap == null) {
      return Optional.empty();
    }
    return find(trap.province())
        .map(
            meant ->
                MESSAGES.get(
                    "province.other-list",
                    "code",
                    trap.code(),
                    "province",
                    meant.name(),
                    "right",
                    meant.code(),
                    "source",
                    trap.source().reference()));
  }

  private static String capitals(String id) {
    return id.strip().toUpperCase(Locale.ROOT);
  }
}
