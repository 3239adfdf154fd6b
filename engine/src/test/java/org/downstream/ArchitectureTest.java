package org.downstream;

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
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTest {
  /** In the order in which to read them: a package may use those before it, never those after. */
  private static final List<String> READING_ORDER =
      List.of(
          "time",
          "evidence",
          "name",
          "party",
          "item",
          "watchlist",
          "ownership",
          "trade",
          "rule",
          "screening");

  private static final DescribedPredicate<JavaClass> IN_A_NULL_MARKED_PACKAGE =
      describe(
          "be in a @NullMarked package",
          type -> type.getPackage().isAnnotatedWith(NullMarked.class));

  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.downstream");

  @Test
  void theRulesSeeTheEngine() {
    assertThat(ENGINE.size()).isGreaterThan(100);
  }

  @ParameterizedTest
  @FieldSource("READING_ORDER")
  void aPackageUsesOnlyThoseBeforeIt(String name) {
    int place = READING_ORDER.indexOf(name);
    String[] later = patterns(READING_ORDER.subList(place + 1, READING_ORDER.size()));
    noClasses()
        .that()
        .resideInAPackage("org.downstream." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .because("docs/architecture.md gives the order of the packages")
        .check(ENGINE);
  }

  @Test
  void everyPackageIsInTheReadingOrder() {
    classes().should().resideInAnyPackage(patterns(READING_ORDER)).check(ENGINE);
  }

  private static String[] patterns(List<String> names) {
    return names.stream().map(name -> "org.downstream." + name + "..").toArray(String[]::new);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.downstream.(**)").should().beFreeOfCycles().check(ENGINE);
  }

  @Test
  void theEngineIsPlainJava() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.downstream..", "java..", "com.ibm.icu..", "org.jspecify..")
        .check(ENGINE);
  }

  @Test
  void theEngineDoesNoInputOrOutput() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.downstream.name.dictionary.TableFile")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..")
        .check(ENGINE);
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(ENGINE);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes().should(ArchCondition.from(IN_A_NULL_MARKED_PACKAGE)).check(ENGINE);
  }
}
