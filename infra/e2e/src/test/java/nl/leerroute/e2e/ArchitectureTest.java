package nl.leerroute.e2e;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The architecture in its own words: who may know whom. */
class ArchitectureTest {

  static final List<String> SERVICES =
      List.of("intake", "catalogue", "funding", "matching", "gateway", "insights");

  /** Packages of a service that speak to the outside; all others are its domain. */
  static final Set<String> ADAPTERS =
      Set.of("http", "stream", "mongo", "search", "files", "client", "session");

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.leerroute");

  @ParameterizedTest
  @FieldSource("SERVICES")
  void domainIsFreeOfFrameworks(String service) {
    classes()
        .that(belongToTheDomainOf(service))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "reactor.core.publisher..",
                    "reactor.util.function..",
                    "nl.leerroute.schemes..")
                .or(belongToTheDomainOf(service)))
        .check(ALL);
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void servicesKnowEachOtherOnlyThroughContracts(String service) {
    String[] others =
        SERVICES.stream()
            .filter(other -> !other.equals(service))
            .map(other -> "nl.leerroute." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("nl.leerroute." + service + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(ALL);
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void adaptersAreSeenOnlyThroughTheirConfiguration(String service) {
    classes()
        .that(belongToAnAdapterOf(service))
        .and(areTopLevelAndPublic())
        .should()
        .beAnnotatedWith("org.springframework.context.annotation.Configuration")
        .check(ALL);
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void noLayerIsEmpty(String service) {
    assertThat(ALL.that(belongToTheDomainOf(service)).stream()).as("domain").isNotEmpty();
    for (String adapter : List.of("http", "stream", "mongo")) {
      assertThat(ALL.that(resideInAnyPackage("nl.leerroute." + service + "." + adapter)).stream())
          .as(adapter)
          .isNotEmpty();
    }
  }

  @Test
  void contractsKnowNobody() {
    classes()
        .that()
        .resideInAPackage("nl.leerroute.contracts..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "org.jspecify..",
                "tools.jackson..",
                "com.fasterxml.jackson.annotation..",
                "nl.leerroute.contracts.."))
        .check(ALL);
  }

  @Test
  void platformHasMechanismsOnly() {
    noClasses()
        .that()
        .resideInAPackage("nl.leerroute.platform..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("nl.leerroute.contracts..")
                .and(
                    not(
                        describe(
                            "the topic registry and how payloads are read and written",
                            type ->
                                Set.of("Topic", "Topics", "Payloads", "Text")
                                    .contains(outermost(type))))))
        .check(ALL);
  }

  @Test
  void theRuleEngineIsPureJavaWithItsJsonFormApart() {
    classes()
        .that(
            resideInAnyPackage("nl.leerroute.schemes..")
                .and(not(resideInAnyPackage("nl.leerroute.schemes.json.."))))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify..", "nl.leerroute.schemes..")
                .and(not(resideInAnyPackage("nl.leerroute.schemes.json.."))))
        .check(ALL);
  }

  private static DescribedPredicate<JavaClass> belongToTheDomainOf(String service) {
    return describe(
        "belong to the domain of " + service,
        type -> {
          String feature = featureOf(type, service);
          return !feature.isEmpty() && !ADAPTERS.contains(feature);
        });
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type.getSimpleName());
  }

  private static DescribedPredicate<JavaClass> belongToAnAdapterOf(String service) {
    return describe(
        "belong to an adapter of " + service, type -> ADAPTERS.contains(featureOf(type, service)));
  }

  private static DescribedPredicate<JavaClass> areTopLevelAndPublic() {
    return describe(
        "are top level and public",
        type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC));
  }

  /** The package below the service's own; empty for its application class and other packages. */
  private static String featureOf(JavaClass type, String service) {
    String root = "nl.leerroute." + service + ".";
    String name = type.getPackageName() + ".";
    if (!name.startsWith(root) || name.equals(root)) {
      return "";
    }
    return name.substring(root.length(), name.indexOf('.', root.length()));
  }
}
