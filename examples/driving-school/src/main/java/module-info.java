/** An example program: a driving school's course, licences and permits. */
module vn.gtvt.examples.drivingschool {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires java.desktop;
  requires java.logging;
  // PDFBox is no named module yet and cannot say itself that it needs this one.
  requires org.apache.commons.logging;
  requires org.apache.pdfbox;
  requires org.dhatim.fastexcel;
  requires vn.gtvt.sandbox;
  requires vn.gtvt.sdk.license;
  requires static org.jspecify;
}
