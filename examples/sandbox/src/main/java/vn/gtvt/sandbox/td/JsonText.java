package vn.gtvt.sandbox.td;

import com.fasterxml.jackson.core.JsonProcessingException;
import vn.gtvt.sandbox.json.Json;

/** Texts that hold JSON. */
final class JsonText {
  private JsonText() {}

  static boolean isJson(String text) {
    try {
      return Json.parse(text).isContainerNode();
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
