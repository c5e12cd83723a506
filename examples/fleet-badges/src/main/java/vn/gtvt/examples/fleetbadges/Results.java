package vn.gtvt.examples.fleetbadges;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.gtvt.examples.fleetbadges.result.Counts;
import vn.gtvt.examples.fleetbadges.result.FleetResult;
import vn.gtvt.examples.fleetbadges.result.VehicleResult;
import vn.gtvt.examples.fleetbadges.result.Verdict;
import vn.gtvt.sandbox.ledger.Tally;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.fleet.CheckedRow;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.validation.Violation;

/**
 * Puts together what the sheet asked, what the authority decided and what the receiver's ledger
 * counts.
 */
final class Results {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private Results() {}

  static FleetResult of(CheckedSheet sheet, List<FiledDossier> dossiers, Tally ledger) {
    Counts counts =
        new Counts(
            sheet.rows().size(),
            sheet.refused().size(),
            ledger.filed(),
            ledger.granted(),
            ledger.notGranted(),
            ledger.duplicatesAtReceiver(),
            ledger.lost());
    int partlyGranted = (int) dossiers.stream().filter(FiledDossier::isPartlyGranted).count();
    Map<String, FiledDossier> byPlate = new HashMap<>();
    dossiers.forEach(dossier -> dossier.plates().forEach(plate -> byPlate.put(plate, dossier)));
    return new FleetResult(
        sheet.operator().name(),
        sheet.authority().name(),
        sheet.filingDate(),
        dossiers.size(),
        partlyGranted,
        counts,
        sheet.rows().stream().map(row -> vehicle(row, byPlate)).toList());
  }

  private static VehicleResult vehicle(CheckedRow row, Map<String, FiledDossier> byPlate) {
    BadgeRequest request = row.row().request();
    String plate = request.vehicle().knownPlate().orElse("");
    FiledDossier dossier = byPlate.get(plate);
    if (!row.isFileable() || dossier == null) {
      return result(row, plate, Verdict.TO_CORRECT, Optional.empty(), row.lines(VIETNAMESE));
    }
    Optional<Decision> decision =
        dossier.filing().decisions().stream().filter(d -> d.subject().equals(plate)).findFirst();
    Verdict verdict =
        decision
            .map(one -> one.granted() ? Verdict.GRANTED : Verdict.NOT_GRANTED)
            .orElse(Verdict.PENDING);
    return result(row, plate, verdict, decision, remarks(row, dossier, verdict, decision));
  }

  private static List<String> remarks(
      CheckedRow row, FiledDossier dossier, Verdict verdict, Optional<Decision> decision) {
    return switch (verdict) {
      case NOT_GRANTED ->
          List.of(decision.map(Decision::reason).orElse("Cơ quan không nêu lý do."));
      case PENDING -> List.of(dossier.filing().problem().map(Bilingual::vi).orElse("Đang xử lý."));
      case GRANTED, TO_CORRECT ->
          row.report().warnings().stream().map(Violation::message).map(Bilingual::vi).toList();
    };
  }

  private static VehicleResult result(
      CheckedRow row,
      String plate,
      Verdict verdict,
      Optional<Decision> decision,
      List<String> remarks) {
    return new VehicleResult(
        row.row().number(),
        plate,
        known(() -> row.row().request().kind().label().vi()),
        verdict,
        decision.map(Decision::documentNumber),
        decision.map(Decision::validUntil),
        remarks);
  }

  /** A row that is to be corrected may lack its plate or its kind. */
  private static String known(Supplier<String> value) {
    try {
      return value.get();
    } catch (IllegalStateException e) {
      return "";
    }
  }
}
