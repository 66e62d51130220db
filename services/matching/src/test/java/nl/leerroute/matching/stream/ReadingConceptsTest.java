package nl.leerroute.matching.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leerroute.contracts.ConceptPublished;
import nl.leerroute.matching.taxonomy.Concept;
import org.junit.jupiter.api.Test;

class ReadingConceptsTest {

  private static final String WELDING = "urn:x:weld";

  @Test
  void anAddressThatManyConceptsNameIsInMemoryOnce() {
    ReadingConcepts reading = new ReadingConcepts();
    Concept skill =
        reading.read(concept(ConceptPublished.Kind.SKILL, copy(WELDING), List.of(), List.of()));
    Concept occupation =
        reading.read(
            concept(
                ConceptPublished.Kind.OCCUPATION,
                "urn:x:welder",
                List.of(copy(WELDING)),
                List.of(
                    new ConceptPublished.Requirement(
                        copy(WELDING), ConceptPublished.Relevance.ESSENTIAL))));

    assertThat(occupation.requirements().getFirst().skill()).isSameAs(skill.uri());
    assertThat(occupation.broader().getFirst()).isSameAs(skill.uri());
  }

  private static String copy(String text) {
    return new String(text.toCharArray());
  }

  private static ConceptPublished concept(
      ConceptPublished.Kind kind,
      String uri,
      List<String> broader,
      List<ConceptPublished.Requirement> requirements) {
    return new ConceptPublished(
        uri,
        "starter-1",
        kind,
        Map.of("nl", "lassen"),
        Map.of(),
        Map.of(),
        broader,
        null,
        null,
        requirements,
        false,
        null);
  }
}
