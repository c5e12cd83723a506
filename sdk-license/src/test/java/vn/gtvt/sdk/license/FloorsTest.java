package vn.gtvt.sdk.license;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the licences: beside the permits, above the core. */
@AnalyzeClasses(packages = "vn.gtvt.sdk", importOptions = DoNotIncludeTests.class)
class FloorsTest {
  @ArchTest
  static final ArchRule THE_CORE_KNOWS_NO_LICENCE =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.gtvt.sdk.license..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.gtvt.sdk.license..");

  @ArchTest
  static final ArchRule LICENCES_KNOW_NO_PERMIT =
      noClasses()
          .that()
          .resideInAPackage("vn.gtvt.sdk.license..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.gtvt.sdk.permits..");

  @ArchTest
  static final ArchRule NO_CIRCLES =
      slices()
          .matching("vn.gtvt.sdk.license.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_CIRCLES_AMONG_THE_ROOMS_OF_PORTRAITS =
      slices().matching("vn.gtvt.sdk.license.portrait.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_CIRCLES_AMONG_THE_ROOMS_OF_SCHOOLS =
      slices().matching("vn.gtvt.sdk.license.school.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_MODEL_OF_SCHOOLS_KNOWS_NO_FILE =
      noClasses()
          .that()
          .resideInAPackage("vn.gtvt.sdk.license.school")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.gtvt.sdk.license.school.*..");

  @ArchTest
  static final ArchRule CHECK_AND_COMPLETION_KNOW_NO_FILE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "vn.gtvt.sdk.license.school.check", "vn.gtvt.sdk.license.school.completion")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "vn.gtvt.sdk.license.school.file",
              "vn.gtvt.sdk.license.school.exam",
              "vn.gtvt.sdk.license.school.xml",
              "vn.gtvt.sdk.license.school.roster",
              "vn.gtvt.sdk.license.school.intake");

  @ArchTest
  static final ArchRule WHAT_SCHOOLS_FILE_KNOWS_NO_PROGRAM_OF_THEIRS =
      noClasses()
          .that()
          .resideInAPackage("vn.gtvt.sdk.license.school.permit")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "vn.gtvt.sdk.license.school.roster", "vn.gtvt.sdk.license.school.xml");

  @ArchTest
  static final ArchRule BYTES_AND_PIXELS_KNOW_NO_PROFILE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "vn.gtvt.sdk.license.portrait.bytes",
              "vn.gtvt.sdk.license.portrait.decode",
              "vn.gtvt.sdk.license.portrait.face",
              "vn.gtvt.sdk.license.portrait.measure")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "vn.gtvt.sdk.license.portrait",
              "vn.gtvt.sdk.license.portrait.profile",
              "vn.gtvt.sdk.license.portrait.finding",
              "vn.gtvt.sdk.license.portrait.repair");

  @ArchTest
  static final ArchRule TABLES_KNOW_NO_DOSSIER =
      noClasses()
          .that()
          .resideInAPackage("vn.gtvt.sdk.license.rule")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "vn.gtvt.sdk.license.application..",
              "vn.gtvt.sdk.license.health..",
              "vn.gtvt.sdk.license.school..",
              "vn.gtvt.sdk.license.violation..");

  @ArchTest
  static final ArchRule HEALTH_KNOWS_NEITHER_VIOLATIONS_NOR_THE_DOSSIER =
      noClasses()
          .that()
          .resideInAPackage("vn.gtvt.sdk.license.health..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "vn.gtvt.sdk.license.application..", "vn.gtvt.sdk.license.violation..");

  @ArchTest
  static final ArchRule VIOLATIONS_KNOW_NEITHER_HEALTH_NOR_THE_DOSSIER =
      noClasses()
          .that()
          .resideInAPackage("vn.gtvt.sdk.license.violation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("vn.gtvt.sdk.license.application..", "vn.gtvt.sdk.license.health..");

  @ArchTest
  static final ArchRule NOBODY_LEANS_ON_THE_WIRE_OF_A_REGISTRY =
      noClasses()
          .that()
          .resideInAPackage("vn.gtvt.sdk.license..")
          .and()
          .resideOutsideOfPackages(
              "vn.gtvt.sdk.license.health.gksklx", "vn.gtvt.sdk.license.violation.http")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "vn.gtvt.sdk.license.health.gksklx", "vn.gtvt.sdk.license.violation.http");

  @ArchTest
  static final ArchRule NOBODY_PRINTS =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}
