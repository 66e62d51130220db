package nl.leerroute.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.leerroute.catalogue.browsing.EntryRequirements;
import nl.leerroute.catalogue.browsing.EntryRequirements.EntryRequirement;
import nl.leerroute.catalogue.demo.DemoData;
import nl.leerroute.catalogue.memory.ConceptsInMemory;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Concepts;
import nl.leerroute.catalogue.taxonomy.DescribingConcepts;
import nl.leerroute.catalogue.taxonomy.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What somebody is best asked before a route is made. */
class EntryRequirementsTest {

  private static final DemoData DEMO = DemoData.on(LocalDate.of(2026, 11, 22));
  private static final LuceneCards CARDS =
      CardsOf.of(DEMO.offers().stream().map(CardsOf::of).toList());
  private static final EntryRequirements REQUIREMENTS = requirements();

  private static EntryRequirements requirements() {
    Concepts concepts = new ConceptsInMemory();
    concepts.store(DEMO.concepts()).block();
    return new EntryRequirements(new DescribingConcepts(concepts), concepts, CARDS);
  }

  @AfterAll
  static void close() throws IOException {
    CARDS.close();
  }

  @Test
  void whatMostCoursesTowardsTheWorkAskComesFirst() {
    List<EntryRequirement> asked = towards("data-analist");

    assertThat(asked)
        .extracting(each -> each.skill().label().nl())
        .contains("werken met computer, tablet en telefoon", "werken met Excel");
    assertThat(asked)
        .isSortedAccordingTo((one, other) -> Integer.compare(other.offers(), one.offers()));
  }

  @Test
  void whatOneCourseAsksIsAskedToo() {
    assertThat(DEMO.concepts().stream().filter(concept -> concept.kind() == Kind.OCCUPATION))
        .flatExtracting(concept -> towards(concept.label().nl()))
        .anySatisfy(asked -> assertThat(asked.offers()).isOne());
  }

  @Test
  void whatIsAskedForOtherWorkIsNotAsked() {
    assertThat(towards("kok"))
        .extracting(each -> each.skill().label().nl())
        .doesNotContain("werken met Excel", "programmeren");
  }

  @Test
  void workThatNobodyKnowsAsksNothing() {
    assertThat(REQUIREMENTS.towards(new ConceptUri("urn:nothing")).block()).isEmpty();
  }

  private static List<EntryRequirement> towards(String work) {
    ConceptUri uri =
        DEMO.concepts().stream()
            .filter(concept -> concept.kind() == Kind.OCCUPATION)
            .filter(concept -> concept.label().nl().equals(work))
            .map(Concept::uri)
            .findFirst()
            .orElseThrow();
    return Objects.requireNonNull(REQUIREMENTS.towards(uri).block());
  }
}
