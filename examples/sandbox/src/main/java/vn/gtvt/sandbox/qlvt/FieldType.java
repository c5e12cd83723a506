package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a value must be. */
sealed interface FieldType permits TextType, WholeType, GroupType, ListType {
  /** Adds a problem for everything that is wrong with the value at this path. */
  void check(JsonNode value, String path, List<Problem> problems);
}
