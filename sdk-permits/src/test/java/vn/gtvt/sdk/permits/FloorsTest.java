package vn.gtvt.sdk.permits;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The rooms of the permits: model below rules below fleet; the dialect beside them, seen by nobody.
 */
@AnalyzeClasses(packages = "vn.gtvt.sdk", importOptions = DoNotIncludeTests.class)
class FloorsTest {
  @ArchTest
  static final ArchRule THE_CORE_KNOWS_NO_PERMIT =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.gtvt.sdk.permits..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.gtvt.sdk.permits..");

  @ArchTest
  static final ArchRule NO_CIRCLES =
      slices().matching("vn.gtvt.sdk.permits.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NOBODY_ABOVE_KNOWS_THE_DIALECT =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.gtvt.sdk.permits.qlvt..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.gtvt.sdk.permits.qlvt..");

  @ArchTest
  static final ArchRule ONLY_THE_DIALECT_KNOWS_THE_FORMS =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.gtvt.sdk.permits.form..", "vn.gtvt.sdk.permits.qlvt..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.gtvt.sdk.permits.form..");

  @ArchTest
  static final ArchRule THE_MODEL_KNOWS_NO_RULE_AND_NO_SHEET =
      noClasses()
          .that()
          .resideInAnyPackage(
              "vn.gtvt.sdk.permits.vehicle..",
              "vn.gtvt.sdk.permits.operator..",
              "vn.gtvt.sdk.permits.badge..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("vn.gtvt.sdk.permits.rule..", "vn.gtvt.sdk.permits.fleet..");

  @ArchTest
  static final ArchRule LICENCES_AND_ROUTES_STAND_ON_THE_MODEL_ONLY =
      noClasses()
          .that()
          .resideInAnyPackage(
              "vn.gtvt.sdk.permits.licence..",
              "vn.gtvt.sdk.permits.route..",
              "vn.gtvt.sdk.permits.dossier..",
              "vn.gtvt.sdk.permits.finding..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "vn.gtvt.sdk.permits.badge..",
              "vn.gtvt.sdk.permits.vehicle..",
              "vn.gtvt.sdk.permits.rule..",
              "vn.gtvt.sdk.permits.fleet..");

  @ArchTest
  static final ArchRule NOBODY_PRINTS =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}
