package vn.gtvt.examples.drivingschool.made;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Somebody who does not exist.
 *
 * @param name full name
 * @param woman whether she is one
 * @param birth birth date
 * @param identity a citizen's number that fits sex and year
 */
public record Person(String name, boolean woman, LocalDate birth, String identity) {
  private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ"};
  private static final String[] GIVEN = {
    "An", "Bình", "Cường", "Dung", "Đức", "Giang", "Hải", "Hạnh", "Khôi", "Lan", "Minh", "Nga"
  };

  /** The person of a number; "Mẫu" (sample) stands in every name. */
  public static Person of(int number) {
    boolean woman = number % 2 == 0;
    LocalDate birth = LocalDate.of(1984 + number % 18, 1 + number % 12, 1 + number % 28);
    String family = FAMILY[number % FAMILY.length];
    return new Person(
        family + (woman ? " Thị Mẫu " : " Văn Mẫu ") + GIVEN[number % GIVEN.length],
        woman,
        birth,
        identity(birth, woman, number));
  }

  /** The same person, born on another day. */
  Person born(LocalDate day, int number) {
    return new Person(name, woman, day, identity(day, woman, number));
  }

  private static String identity(LocalDate birth, boolean woman, int number) {
    int century = birth.getYear() < 2000 ? 0 : 2;
    return String.format(
        Locale.ROOT, "024%d%02d%06d", century + (woman ? 1 : 0), birth.getYear() % 100, number);
  }

  @Override
  public String toString() {
    return "Person[" + identity.substring(9) + "]";
  }
}
