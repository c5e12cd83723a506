package vn.gtvt.sdk.license.application;

/** One demand of the law. Implementations are stateless. */
@FunctionalInterface
interface LicenceRule {
  void check(LicenceApplication application, Setting setting, Findings found);
}
