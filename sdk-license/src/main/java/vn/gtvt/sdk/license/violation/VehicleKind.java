package vn.gtvt.sdk.license.violation;

/** What kind of vehicle a look-up is about (loại phương tiện; school.md §11). */
public enum VehicleKind {
  /** Car, truck, bus (ô tô). */
  CAR,
  /** Motorcycle (xe máy). */
  MOTORCYCLE,
  /** Electric bicycle (xe đạp điện). */
  ELECTRIC_BICYCLE
}
