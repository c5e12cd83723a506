/** An example program: looks procedures up, and writes the list of all of them. */
module vn.gtvt.examples.procedurelist {
  requires vn.gtvt.sdk;
  requires static org.jspecify;
}
