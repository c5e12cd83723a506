package vn.gtvt.sandbox.registry;

import java.util.List;

/**
 * What QLVT really holds beside the dossiers. Thread-safe.
 *
 * <p>Collections and fields are those of {@code docs/wire/qlvt-records.md} 3 to 6.
 */
public interface RecordDesk {
  /**
   * Enters a record, as an officer would; {@code site}, {@code openAccess} and, if it is missing,
   * {@code storage} are added.
   *
   * @param json an object with at least {@code shortName}
   * @return its id
   * @throws IllegalArgumentException if the collection is unknown or this is no such object
   */
  String put(String collection, String json);

  /**
   * The records of a key as JSON, those in the bin too; oldest first.
   *
   * @throws IllegalArgumentException if the collection is unknown
   */
  List<String> of(String collection, String shortName);
}
