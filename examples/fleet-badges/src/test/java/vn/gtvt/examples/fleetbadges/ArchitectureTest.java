package vn.gtvt.examples.fleetbadges;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.gtvt");

  @Test
  void theSandboxKnowsNothingOfTheSdkThatItJudges() {
    noClasses()
        .that()
        .resideInAPackage("vn.gtvt.sandbox..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("vn.gtvt.sdk..", "vn.gtvt.examples..")
        .check(CLASSES);
  }

  @Test
  void theExampleUsesOnlyWhatTheModulesExport() throws IOException {
    Set<String> exported = exportedPackages();

    assertThat(exported).contains("vn.gtvt.sdk.permits.fleet", "vn.gtvt.sandbox.ledger");
    noClasses()
        .that()
        .resideInAPackage("vn.gtvt.examples.fleetbadges..")
        .should()
        .dependOnClassesThat(
            new DescribedPredicate<>("stand in a package that no module exports") {
              @Override
              public boolean test(JavaClass used) {
                String name = used.getPackageName();
                return (name.startsWith("vn.gtvt.sdk") || name.startsWith("vn.gtvt.sandbox"))
                    && !exported.contains(name);
              }
            })
        .check(CLASSES);
  }

  private static Set<String> exportedPackages() throws IOException {
    Set<String> exported = new HashSet<>();
    for (URL each :
        Collections.list(
            ArchitectureTest.class.getClassLoader().getResources("module-info.class"))) {
      try (InputStream in = each.openStream()) {
        ModuleDescriptor.read(in).exports().stream()
            .filter(export -> !export.isQualified())
            .forEach(export -> exported.add(export.source()));
      }
    }
    return exported;
  }
}
