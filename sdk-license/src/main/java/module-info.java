/** Driver-licence dossiers, portrait checks and driving-school files. */
module vn.gtvt.sdk.license {
  requires transitive vn.gtvt.sdk;
  requires static org.jspecify;

  exports vn.gtvt.sdk.license;
  exports vn.gtvt.sdk.license.form;

  provides vn.gtvt.sdk.fact.FactFiles with
      vn.gtvt.sdk.license.LicenceFacts;
}
