package vn.gtvt.sandbox.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of one collection, as the reading operations see them. Thread-safe. */
public interface Shelf {
  /** The records in the database that meet a condition, oldest first. */
  List<ObjectNode> find(Condition condition, boolean answered);

  /** The record in the database with this id. */
  @Nullable ObjectNode byId(String id);

  /** The records that the search index shows, oldest first. */
  List<ObjectNode> search(Condition condition, boolean answered);
}
