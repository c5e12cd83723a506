/**
 * Procedures, validation, dossiers, the HTTP floor, the portal contract, and the engine that files
 * exactly once.
 */
@SuppressWarnings("module")
module vn.gtvt.sdk {
  requires transitive jakarta.validation;
  requires transitive java.sql;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires dev.failsafe.core;
  requires okhttp3;
  requires okio;
  requires org.bouncycastle.pkix;
  requires org.bouncycastle.provider;
  requires org.bouncycastle.util;
  requires org.hibernate.validator;
  requires org.slf4j;
  requires java.xml;
  requires java.xml.crypto;
  requires static java.desktop;
  requires static org.apache.pdfbox;
  requires static org.apache.pdfbox.io;
  requires static org.jspecify;
  requires static org.xerial.sqlitejdbc;

  exports vn.gtvt.sdk.codelist;
  exports vn.gtvt.sdk.data to
      vn.gtvt.sdk.license;
  exports vn.gtvt.sdk.dossier;
  exports vn.gtvt.sdk.dossier.generic;
  exports vn.gtvt.sdk.fact;
  exports vn.gtvt.sdk.filing;
  exports vn.gtvt.sdk.http;
  exports vn.gtvt.sdk.identifier;
  exports vn.gtvt.sdk.law;
  exports vn.gtvt.sdk.portal.dvcsync;
  exports vn.gtvt.sdk.portal.identity;
  exports vn.gtvt.sdk.portal.igate;
  exports vn.gtvt.sdk.portal.national;
  exports vn.gtvt.sdk.portal.opencps;
  exports vn.gtvt.sdk.portal.td;
  exports vn.gtvt.sdk.portal.wire to
      vn.gtvt.sdk.permits;
  exports vn.gtvt.sdk.portal;
  exports vn.gtvt.sdk.procedure;
  exports vn.gtvt.sdk.signature;
  exports vn.gtvt.sdk.signature.cms;
  exports vn.gtvt.sdk.signature.key;
  exports vn.gtvt.sdk.signature.pdf;
  exports vn.gtvt.sdk.signature.trust;
  exports vn.gtvt.sdk.signature.verify;
  exports vn.gtvt.sdk.signature.xml;
  exports vn.gtvt.sdk.text;
  exports vn.gtvt.sdk.time;
  exports vn.gtvt.sdk.validation;
  exports vn.gtvt.sdk;

  opens vn.gtvt.sdk.validation to
      org.hibernate.validator;

  uses vn.gtvt.sdk.dossier.generic.TypedApplications;
  uses vn.gtvt.sdk.fact.FactFiles;
}
