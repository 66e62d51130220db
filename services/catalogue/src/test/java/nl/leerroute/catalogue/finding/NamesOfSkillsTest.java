package nl.leerroute.catalogue.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.leerroute.catalogue.importing.SkillNames.Meant;
import nl.leerroute.catalogue.memory.ConceptsInMemory;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Entry;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Label;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.catalogue.taxonomy.ReuseLevel;
import nl.leerroute.catalogue.taxonomy.SkillType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class NamesOfSkillsTest {

  private static final Concept MIG = skill("urn:mig", "MIG-lassen", "MIG welding", "lassen", "MIG");
  private static final Concept MAG = skill("urn:mag", "MAG-lassen", "MAG welding", "lassen", "MAG");

  private final ConceptsInMemory concepts = new ConceptsInMemory();
  private final NamesOfSkills skills = new NamesOfSkills(new Both(), concepts);

  @BeforeEach
  void twoWaysOfWeldingAreKnown() {
    concepts.store(List.of(MIG, MAG)).block();
  }

  @Test
  void aNameInEitherLanguageMeansItsSkillHoweverItIsWritten() {
    assertThat(meantBy("mig-Lassen").skill()).contains(MIG.uri());
    assertThat(meantBy(" MAG  welding").skill()).contains(MAG.uri());
  }

  @Test
  void aSynonymMeansASkillWhenNoOtherHasIt() {
    assertThat(meantBy("MAG").skill()).contains(MAG.uri());
    assertThat(meantBy("lassen")).isEqualTo(nothingBut("MIG-lassen", "MAG-lassen"));
  }

  @Test
  void whatOnlyComesNearIsNotGuessed() {
    assertThat(meantBy("migg-lassen")).isEqualTo(nothingBut("MIG-lassen", "MAG-lassen"));
  }

  private static Meant nothingBut(String... nearest) {
    return new Meant(Optional.empty(), List.of(nearest));
  }

  private Meant meantBy(String name) {
    return Objects.requireNonNull(skills.meantBy(name).block());
  }

  private static Concept skill(String uri, String nl, String en, String... synonyms) {
    return new Concept.Skill(
        new Entry(
            new ConceptUri(uri),
            new ReleaseName("starter-1"),
            Label.of(nl, en),
            Map.of(Language.NL, List.of(synonyms)),
            Map.of(),
            List.of()),
        SkillType.SKILL,
        ReuseLevel.SECTOR_SPECIFIC,
        List.of());
  }

  /** Finds both ways of welding, whatever is asked. */
  private static final class Both implements Names {

    @Override
    public Mono<List<Found>> find(Question question) {
      return Mono.just(
          List.of(MIG, MAG).stream()
              .map(
                  one ->
                      new Found(
                          one.uri(),
                          one.entry().label(),
                          Kind.SKILL,
                          Optional.empty(),
                          false,
                          Optional.empty()))
              .toList());
    }

    @Override
    public Mono<Void> replace(List<Concept> concepts) {
      return Mono.empty();
    }
  }
}
