/** Badges and permits of transport companies, fleets, and the QLVT client. */
module vn.gtvt.sdk.permits {
  requires transitive vn.gtvt.sdk;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires org.dhatim.fastexcel.reader;
  requires static org.jspecify;

  exports vn.gtvt.sdk.permits;
  exports vn.gtvt.sdk.permits.badge;
  exports vn.gtvt.sdk.permits.fleet;
  exports vn.gtvt.sdk.permits.form;
  exports vn.gtvt.sdk.permits.licence;
  exports vn.gtvt.sdk.permits.operator;
  exports vn.gtvt.sdk.permits.overview;
  exports vn.gtvt.sdk.permits.qlvt;
  exports vn.gtvt.sdk.permits.route;
  exports vn.gtvt.sdk.permits.rule;
  exports vn.gtvt.sdk.permits.vehicle;

  opens vn.gtvt.sdk.permits.badge to
      org.hibernate.validator,
      vn.gtvt.sdk;
  opens vn.gtvt.sdk.permits.finding to
      vn.gtvt.sdk;
  opens vn.gtvt.sdk.permits.fleet to
      vn.gtvt.sdk;
  opens vn.gtvt.sdk.permits.licence to
      org.hibernate.validator,
      vn.gtvt.sdk;
  opens vn.gtvt.sdk.permits.operator to
      org.hibernate.validator;
  opens vn.gtvt.sdk.permits.overview to
      vn.gtvt.sdk;
  opens vn.gtvt.sdk.permits.route to
      org.hibernate.validator,
      vn.gtvt.sdk;
  opens vn.gtvt.sdk.permits.rule to
      vn.gtvt.sdk;
  opens vn.gtvt.sdk.permits.vehicle to
      org.hibernate.validator;

  provides vn.gtvt.sdk.dossier.generic.TypedApplications with
      vn.gtvt.sdk.permits.PermitApplications;
  provides vn.gtvt.sdk.fact.FactFiles with
      vn.gtvt.sdk.permits.PermitFacts;
}
