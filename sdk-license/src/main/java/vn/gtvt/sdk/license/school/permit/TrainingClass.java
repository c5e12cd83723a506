package vn.gtvt.sdk.license.school.permit;

import java.util.Locale;

/** A class of licence that is taught in cars (hạng đào tạo), Luật 36/2024/QH15, Điều 57. */
public enum TrainingClass {
  /** Car up to 8 seats, truck up to 3.5 t. */
  B,
  /** Truck up to 7.5 t. */
  C1,
  /** Truck above 7.5 t. */
  C,
  /** Bus up to 16 seats. */
  D1,
  /** Bus up to 29 seats. */
  D2,
  /** Bus above 29 seats, sleeper bus. */
  D,
  /** B with a trailer. */
  BE,
  /** C1 with a trailer. */
  C1E,
  /** C with a trailer. */
  CE,
  /** D1 with a trailer. */
  D1E,
  /** D2 with a trailer. */
  D2E,
  /** D with a trailer. */
  DE;

  /** Returns its name in data files, e.g. {@code c1}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
