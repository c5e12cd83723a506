/**
 * An embeddable stand-in for QLVT, portals and a practice portal, for tests and demonstrations. It
 * files nothing anywhere.
 */
module vn.gtvt.sandbox {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires java.desktop;
  requires java.xml;
  requires java.xml.crypto;
  requires org.bouncycastle.pkix;
  requires org.bouncycastle.provider;
  requires org.bouncycastle.util;
  requires static org.jspecify;
  requires static org.junit.jupiter.api;

  exports vn.gtvt.sandbox;
  exports vn.gtvt.sandbox.fault;
  exports vn.gtvt.sandbox.junit;
  exports vn.gtvt.sandbox.ledger;
  exports vn.gtvt.sandbox.portal;
  exports vn.gtvt.sandbox.practice;
  exports vn.gtvt.sandbox.registry;
  exports vn.gtvt.sandbox.trust;
}
