package vn.gtvt.sandbox.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a value must be. */
public sealed interface FieldType
    permits TextType, WholeType, FlagType, ObjectType, GroupType, ListType, EitherType {
  /** Adds a flaw for everything that is wrong with the value at this path. */
  void check(JsonNode value, String path, List<Flaw> flaws);
}
