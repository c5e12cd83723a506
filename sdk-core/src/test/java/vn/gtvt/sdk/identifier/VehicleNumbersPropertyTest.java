package vn.gtvt.sdk.identifier;

import static vn.gtvt.sdk.identifier.Rounds.DIGITS;
import static vn.gtvt.sdk.identifier.Rounds.LETTERS;
import static vn.gtvt.sdk.identifier.Rounds.allOf;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The rules of plates and chassis numbers, said a second time. */
class VehicleNumbersPropertyTest {
  private static final String CAR = "ABCDEFGHKLMNPSTUVXYZ";
  private static final List<String> NEVER = List.of("13", "42", "44", "45", "46", "87", "91", "96");
  private static final List<String> SPECIAL =
      List.of("CD", "RM", "HC", "KT", "MK", "TD", "LD", "DA", "MD", "CT", "LB");
  private static final List<String> FOREIGN = List.of("NG", "QT", "CV", "NN");

  @Test
  void aCarsPlateIsTakenExactlyByTheRule() {
    new Rounds()
        .run(
            r -> prefix(r) + r.some(1, CAR) + "-" + number(r),
            PlateNumber::tryParse,
            PlateNumber::text,
            VehicleNumbersPropertyTest::isPlain);
  }

  @Test
  void aSpecialPlateIsTakenExactlyByTheRule() {
    new Rounds()
        .run(
            r -> prefix(r) + SPECIAL.get(r.below(SPECIAL.size())) + "-" + number(r),
            written -> PlateNumber.tryParse(written, PlateKind.SPECIAL),
            PlateNumber::text,
            VehicleNumbersPropertyTest::isSpecial);
  }

  @Test
  void aMotorcyclesPlateIsTakenExactlyByTheRule() {
    new Rounds()
        .run(
            r -> prefix(r) + r.some(1, CAR) + r.some(1, "123456789") + "-" + number(r),
            written -> PlateNumber.tryParse(written, PlateKind.MOTORCYCLE),
            PlateNumber::text,
            VehicleNumbersPropertyTest::isMotorcycle);
  }

  @Test
  void aForeignMotorcyclesPlateIsTakenExactlyByTheRule() {
    new Rounds()
        .run(
            r -> String.join("-", prefix(r), r.digits(3), FOREIGN.get(r.below(4)), r.digits(3)),
            written -> PlateNumber.tryParse(written, PlateKind.FOREIGN_MOTORCYCLE),
            PlateNumber::text,
            VehicleNumbersPropertyTest::isForeignMotorcycle);
  }

  @Test
  void aChassisNumberIsTakenExactlyByTheRule() {
    new Rounds()
        .run(
            r -> r.some(5 + r.below(16), "ABCDEFGHJKLMNPRSTUVWXYZ" + DIGITS),
            ChassisNumber::tryParse,
            ChassisNumber::text,
            VehicleNumbersPropertyTest::isChassis);
  }

  @Test
  void aFullChassisNumberIsTakenExactlyByTheRule() {
    new Rounds()
        .run(
            r -> r.some(17, "ABCDEFGHJKLMNPRSTUVWXYZ" + DIGITS),
            ChassisNumber::tryParse,
            ChassisNumber::text,
            VehicleNumbersPropertyTest::isChassis);
  }

  private static String prefix(Rounds rounds) {
    String prefix = Integer.toString(11 + rounds.below(89));
    return NEVER.contains(prefix) ? "99" : prefix;
  }

  private static String number(Rounds rounds) {
    return rounds.below(2) == 0 ? rounds.digits(4) : rounds.digits(3) + "." + rounds.digits(2);
  }

  private static String bare(String written) {
    return Rounds.without(written, " .-_\t").toUpperCase(Locale.ROOT);
  }

  private static boolean startsWithPrefix(String bare) {
    return bare.length() > 2
        && allOf(bare.substring(0, 2), DIGITS)
        && bare.compareTo("11") >= 0
        && !NEVER.contains(bare.substring(0, 2));
  }

  /** The series of so many characters, or a blank text if no four or five digits follow it. */
  private static String series(String written, int length) {
    String bare = bare(written);
    int rest = bare.length() - 2 - length;
    return startsWithPrefix(bare)
            && (rest == 4 || rest == 5)
            && allOf(bare.substring(2 + length), DIGITS)
        ? bare.substring(2, 2 + length)
        : "";
  }

  private static boolean isPlain(String written) {
    String one = series(written, 1);
    String two = series(written, 2);
    return (!one.isEmpty() && allOf(one, CAR + "R")) || (!two.isEmpty() && allOf(two, LETTERS));
  }

  private static boolean isMotorcycle(String written) {
    String two = series(written, 2);
    return !two.isEmpty()
        && allOf(two.substring(0, 1), CAR)
        && allOf(two.substring(1), CAR + "R123456789")
        && !SPECIAL.contains(two)
        && !FOREIGN.contains(two)
        && (bare(written).length() == 9 || !endsInFive(written));
  }

  /** Five digits that stand apart, or three, a dot and two: no number of four. */
  private static boolean endsInFive(String written) {
    String text = written;
    while (!text.isEmpty() && allOf(text.substring(text.length() - 1), " .-_\t")) {
      text = text.substring(0, text.length() - 1);
    }
    if (text.length() < 6) {
      return false;
    }
    String last = text.substring(text.length() - 6);
    boolean apart = allOf(last.substring(0, 1), " .-_\t") && allOf(last.substring(1), DIGITS);
    boolean dotted = last.charAt(3) == '.' && Rounds.isDigits(Rounds.without(last, "."), 5);
    return apart || dotted;
  }

  private static boolean isSpecial(String written) {
    String two = series(written, 2);
    return series(written, 1).equals("R")
        || (!two.isEmpty()
            && allOf(two, LETTERS)
            && !FOREIGN.contains(two)
            && !isMotorcycle(written));
  }

  private static boolean isForeignMotorcycle(String written) {
    String bare = bare(written);
    return bare.length() == 10
        && startsWithPrefix(bare)
        && allOf(bare.substring(2, 5), DIGITS)
        && FOREIGN.contains(bare.substring(5, 7))
        && allOf(bare.substring(7), DIGITS);
  }

  private static boolean isChassis(String written) {
    String bare = Rounds.without(written, " -").toUpperCase(Locale.ROOT);
    boolean standard = bare.length() == 17;
    return bare.length() >= 5
        && bare.length() <= 20
        && allOf(bare, (standard ? "ABCDEFGHJKLMNPRSTUVWXYZ" : LETTERS) + DIGITS);
  }
}
