package vn.gtvt.sdk.license.school.check;

import vn.gtvt.sdk.codelist.Communes;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.license.school.ExchangeRegime;
import vn.gtvt.sdk.license.school.ProvinceMapping;
import vn.gtvt.sdk.time.WorkingCalendar;

/** Lists and calendars that a check looks into. */
record CheckBooks(
    CourseClasses classes,
    ColumnLengths.Book columns,
    ExchangeRegime exchange,
    Provinces provinces,
    Communes communes,
    WorkingCalendar calendar) {
  CheckBooks with(Communes other) {
    return new CheckBooks(classes, columns, exchange, provinces, other, calendar);
  }

  ProvinceMapping mapping() {
    return new ProvinceMapping(provinces);
  }
}
