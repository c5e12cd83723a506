package vn.gtvt.sdk.permits.qlvt;

/**
 * A reference of a record: to an entry of a catalogue or to another record. Immutable.
 *
 * @param code the entry's key, e.g. a plate; may be empty
 * @param name what people read; may be empty
 */
public record CodedName(String code, String name) {}
