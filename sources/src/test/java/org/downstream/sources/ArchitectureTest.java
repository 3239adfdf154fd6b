package org.downstream.sources;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> IN_A_NULL_MARKED_PACKAGE =
      describe(
          "be in a @NullMarked package",
          type -> type.getPackage().isAnnotatedWith(NullMarked.class));

  private static final JavaClasses SOURCES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.downstream.sources");

  @Test
  void theRulesSeeTheSources() {
    assertThat(SOURCES.size()).isGreaterThan(80);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.downstream.(**)").should().beFreeOfCycles().check(SOURCES);
  }

  @Test
  void theSourcesDoNotKnowWhoUsesThem() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.downstream.cli..")
        .check(SOURCES);
  }

  @Test
  void theSourcesAreSilent() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(SOURCES);
    noClasses().should().callMethod(System.class, "exit", int.class).check(SOURCES);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes().should(ArchCondition.from(IN_A_NULL_MARKED_PACKAGE)).check(SOURCES);
  }
}
