/** Driver-licence dossiers, portrait checks and driving-school files. */
module vn.gtvt.sdk.license {
  requires transitive vn.gtvt.sdk;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires dev.failsafe.core;
  requires java.desktop;
  requires java.xml;
  requires org.dhatim.fastexcel.reader;
  requires static org.jspecify;

  exports vn.gtvt.sdk.license;
  exports vn.gtvt.sdk.license.application;
  exports vn.gtvt.sdk.license.form;
  exports vn.gtvt.sdk.license.health;
  exports vn.gtvt.sdk.license.health.gksklx;
  exports vn.gtvt.sdk.license.portrait;
  exports vn.gtvt.sdk.license.portrait.finding;
  exports vn.gtvt.sdk.license.portrait.profile;
  exports vn.gtvt.sdk.license.rule;
  exports vn.gtvt.sdk.license.school;
  exports vn.gtvt.sdk.license.school.check;
  exports vn.gtvt.sdk.license.school.completion;
  exports vn.gtvt.sdk.license.school.exam;
  exports vn.gtvt.sdk.license.school.file;
  exports vn.gtvt.sdk.license.school.intake;
  exports vn.gtvt.sdk.license.school.permit;
  exports vn.gtvt.sdk.license.school.roster;
  exports vn.gtvt.sdk.license.violation;
  exports vn.gtvt.sdk.license.violation.http;

  opens vn.gtvt.sdk.license.portrait.finding to
      vn.gtvt.sdk;
  opens vn.gtvt.sdk.license.school.check to
      vn.gtvt.sdk;
  opens vn.gtvt.sdk.license.school.completion to
      vn.gtvt.sdk;
  opens vn.gtvt.sdk.license.school.exam to
      vn.gtvt.sdk;
  opens vn.gtvt.sdk.license.school.file to
      vn.gtvt.sdk;
  opens vn.gtvt.sdk.license.school.intake to
      vn.gtvt.sdk;
  opens vn.gtvt.sdk.license.school.permit to
      org.hibernate.validator,
      vn.gtvt.sdk;
  opens vn.gtvt.sdk.license.school.roster to
      vn.gtvt.sdk;

  provides vn.gtvt.sdk.dossier.generic.TypedApplications with
      vn.gtvt.sdk.license.LicenceApplications;
  provides vn.gtvt.sdk.fact.FactFiles with
      vn.gtvt.sdk.license.LicenceFacts;
}
