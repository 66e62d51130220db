package nl.leerroute.catalogue.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Concepts;
import nl.leerroute.catalogue.taxonomy.Entry;
import nl.leerroute.catalogue.taxonomy.Label;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.catalogue.taxonomy.Relevance;
import nl.leerroute.catalogue.taxonomy.Requirement;
import nl.leerroute.catalogue.taxonomy.ReuseLevel;
import nl.leerroute.catalogue.taxonomy.SkillType;
import org.junit.jupiter.api.Test;

/** What every store of concepts promises, whatever it is made of. */
public interface ConceptsContract {

  ConceptUri WELDER = new ConceptUri("urn:contract:welder");
  ConceptUri WELDING = new ConceptUri("urn:contract:welding");
  ConceptUri METAL = new ConceptUri("urn:contract:metal");

  Concepts concepts();

  @Test
  default void everyKindOfConceptComesBackAsItWasStored() {
    concepts().store(List.of(welder(), welding("lassen"), metal())).block();

    assertThat(concepts().find(WELDER).block()).isEqualTo(welder());
    assertThat(concepts().find(WELDING).block()).isEqualTo(welding("lassen"));
    assertThat(concepts().find(METAL).block()).isEqualTo(metal());
    assertThat(concepts().all().collectList().block())
        .contains(welder(), welding("lassen"), metal());
  }

  @Test
  default void theLastOneStoredCounts() {
    concepts().store(List.of(welding("lassen"))).block();
    concepts().store(List.of(welding("laskunst"))).block();

    assertThat(concepts().find(WELDING).block()).isEqualTo(welding("laskunst"));
  }

  @Test
  default void whatIsRemovedIsNotKnownAndRemovingItAgainIsHarmless() {
    concepts().store(List.of(welding("lassen"), metal())).block();
    concepts().remove(List.of(WELDING)).block();
    concepts().remove(List.of(WELDING)).block();

    assertThat(concepts().find(WELDING).blockOptional()).isEmpty();
    assertThat(concepts().known(Set.of(WELDING, METAL)).block()).containsExactly(METAL);
    assertThat(concepts().all().map(Concept::uri).collectList().block()).doesNotContain(WELDING);
  }

  @Test
  default void storingNothingIsHarmlessAndPublishingComesToAnEnd() {
    concepts().store(List.of()).block();
    concepts().remove(List.of()).block();
    concepts().store(List.of(metal())).block();
    concepts().published().block();

    assertThat(concepts().find(METAL).block()).isEqualTo(metal());
  }

  private static Concept welder() {
    return new Concept.Occupation(
        entry(WELDER, "lasser"), List.of(new Requirement(WELDING, Relevance.ESSENTIAL)), true);
  }

  private static Concept welding(String name) {
    return new Concept.Skill(
        entry(WELDING, name), SkillType.SKILL, ReuseLevel.CROSS_SECTOR, List.of());
  }

  private static Concept metal() {
    return new Concept.Group(entry(METAL, "metaal"));
  }

  private static Entry entry(ConceptUri uri, String name) {
    return new Entry(
        uri,
        new ReleaseName("contract-1"),
        Label.of(name, name + " in English"),
        Map.of(Language.NL, List.of("een ander woord", "nog een")),
        Map.of(Language.EN, "A sentence."),
        List.of(METAL));
  }
}
