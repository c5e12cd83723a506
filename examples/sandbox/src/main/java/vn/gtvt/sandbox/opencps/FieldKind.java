package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.core.JsonProcessingException;
import vn.gtvt.sandbox.json.Json;

/** What a form field may hold; empty is always allowed. */
enum FieldKind {
  TEXT,
  INT,
  LONG,
  BOOL,
  DAY,
  TIME,
  JSON;

  boolean fits(String value) {
    if (value.isEmpty()) {
      return true;
    }
    return switch (this) {
      case TEXT -> value.length() <= 4000;
      case INT -> value.matches("-?[0-9]{1,9}");
      case LONG -> value.matches("-?[0-9]{1,18}");
      case BOOL -> value.equals("true") || value.equals("false");
      case DAY -> Dates.DAY.fits(value);
      case TIME -> Dates.FULL.fits(value);
      case JSON -> isJson(value);
    };
  }

  private static boolean isJson(String value) {
    try {
      return Json.parse(value).isContainerNode();
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
