package org.downstream.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
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
  private static final String MAIN_CLASS = "org\\.downstream\\.cli\\.Downstream(\\$.*)?";

  private static final DescribedPredicate<JavaClass> IN_A_NULL_MARKED_PACKAGE =
      describe(
          "be in a @NullMarked package",
          type -> type.getPackage().isAnnotatedWith(NullMarked.class));

  /** The engine and the sources too: they are on the class path here. */
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.downstream");

  private static final JavaClasses CLI =
      ALL.that(
          JavaClass.Predicates.resideInAPackage("org.downstream.cli..").as("in the command line"));

  @Test
  void theRulesSeeAllModules() {
    assertThat(CLI.size()).isGreaterThan(40);
    assertThat(ALL.size()).isGreaterThan(250);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.downstream.(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void theEngineAndTheSourcesDoNotKnowTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.downstream.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.downstream.cli..")
        .check(ALL);
  }

  @Test
  void theEngineDoesNotKnowTheSources() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.downstream.cli..", "org.downstream.sources..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.downstream.sources..")
        .check(ALL);
  }

  @Test
  void onlyTheMainClassPrintsAndExits() {
    noClasses()
        .that()
        .haveNameNotMatching(MAIN_CLASS)
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLI);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes().should(ArchCondition.from(IN_A_NULL_MARKED_PACKAGE)).check(CLI);
  }
}
