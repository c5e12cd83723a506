/** An example program: a transport company's spreadsheet of vehicles becomes granted badges. */
module vn.gtvt.examples.fleetbadges {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires java.desktop;
  requires java.logging;
  requires me.tongfei.progressbar;
  // PDFBox is no named module yet and cannot say itself that it needs this one.
  requires org.apache.commons.logging;
  requires org.apache.pdfbox;
  requires vn.gtvt.sandbox;
  requires vn.gtvt.sdk.permits;
  requires static org.jspecify;
}
