package vn.gtvt.sandbox.qlvt;

import vn.gtvt.sandbox.archive.Archive;
import vn.gtvt.sandbox.archive.RecordStore;
import vn.gtvt.sandbox.archive.Shelf;

/** Where the records of each collection are. */
record Shelves(Archive archive, RecordStore records) {
  Shelf of(Variables variables) throws Refusal {
    String collection = variables.collection();
    return collection.equals(Variables.COLLECTION) ? archive : records.in(collection);
  }
}
