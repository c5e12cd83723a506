package vn.gtvt.sdk;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.Provider;
import java.security.Security;

/** The floors of docs/architecture.md: an import may only go down. */
@AnalyzeClasses(packages = "vn.gtvt.sdk", importOptions = DoNotIncludeTests.class)
class FloorsTest {
  @ArchTest
  static final ArchRule IMPORTS_GO_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("words")
          .definedBy(
              "vn.gtvt.sdk.text..",
              "vn.gtvt.sdk.time..",
              "vn.gtvt.sdk.fact..",
              "vn.gtvt.sdk.data..")
          .layer("identifier")
          .definedBy("vn.gtvt.sdk.identifier..", "vn.gtvt.sdk.codelist..")
          .layer("law")
          .definedBy("vn.gtvt.sdk.procedure..", "vn.gtvt.sdk.validation..")
          .layer("law book")
          .definedBy("vn.gtvt.sdk.law..")
          .layer("dossier")
          .definedBy("vn.gtvt.sdk.dossier..")
          .layer("http")
          .definedBy("vn.gtvt.sdk.http..")
          .layer("portal")
          .definedBy("vn.gtvt.sdk.portal..")
          .layer("filing")
          .definedBy("vn.gtvt.sdk.filing..")
          .layer("front door")
          .definedBy("vn.gtvt.sdk")
          .whereLayer("front door")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("filing")
          .mayOnlyBeAccessedByLayers("front door")
          .whereLayer("portal")
          .mayOnlyBeAccessedByLayers("filing", "front door")
          .whereLayer("http")
          .mayOnlyBeAccessedByLayers("portal", "filing", "front door")
          .whereLayer("dossier")
          .mayOnlyBeAccessedByLayers("http", "portal", "filing", "front door")
          .whereLayer("law book")
          .mayOnlyBeAccessedByLayers("dossier", "http", "portal", "filing", "front door")
          .whereLayer("law")
          .mayOnlyBeAccessedByLayers(
              "law book", "dossier", "http", "portal", "filing", "front door")
          .whereLayer("identifier")
          .mayOnlyBeAccessedByLayers(
              "law", "law book", "dossier", "http", "portal", "filing", "front door");

  @ArchTest
  static final ArchRule NO_CIRCLES =
      slices().matching("vn.gtvt.sdk.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_DIALECT_KNOWS_ANOTHER =
      slices()
          .matching("vn.gtvt.sdk.portal.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAPackage("vn.gtvt.sdk.portal.wire.."));

  @ArchTest
  static final ArchRule THE_CONTRACT_KNOWS_NO_DIALECT =
      noClasses()
          .that()
          .resideInAPackage("vn.gtvt.sdk.portal")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.gtvt.sdk.portal.*..");

  @ArchTest
  static final ArchRule ONE_ROOM_KNOWS_THE_HTTP_LIBRARY =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.gtvt.sdk.http..")
          .should()
          .dependOnClassesThat(resideInAPackage("okhttp3..").or(resideInAPackage("okio..")));

  @ArchTest
  static final ArchRule NO_PROVIDER_IS_REGISTERED =
      noClasses().should().callMethod(Security.class, "addProvider", Provider.class);

  @ArchTest
  static final ArchRule NOBODY_PRINTS =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule NO_SYSTEM_PROPERTY_IS_SET =
      noClasses().should().callMethod(System.class, "setProperty", String.class, String.class);
}
