package nl.leerroute.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.leerroute.matching.taxonomy.Concept;
import nl.leerroute.matching.taxonomy.Concept.Sort;
import nl.leerroute.matching.taxonomy.Relevance;
import nl.leerroute.matching.taxonomy.Requirement;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.matching.text.Text;

/** A small taxonomy for a test. */
public final class ATaxonomy {

  private final List<Concept> concepts = new ArrayList<>();

  public ATaxonomy skill(String uri, String... broader) {
    concepts.add(
        new Concept(
            uri, Sort.SKILL, Text.same(uri), List.of(broader), List.of(), false, Optional.empty()));
    return this;
  }

  public ATaxonomy skills(String... uris) {
    Arrays.stream(uris).forEach(this::skill);
    return this;
  }

  public ATaxonomy alias(String uri, String meant) {
    return alias(uri, Sort.SKILL, meant);
  }

  public ATaxonomy occupationAlias(String uri, String meant) {
    return alias(uri, Sort.OCCUPATION, meant);
  }

  private ATaxonomy alias(String uri, Sort sort, String meant) {
    concepts.add(
        new Concept(uri, sort, Text.same(uri), List.of(), List.of(), false, Optional.of(meant)));
    return this;
  }

  public ATaxonomy occupation(String uri, String... essential) {
    return occupation(uri, List.of(essential), List.of());
  }

  public ATaxonomy occupation(String uri, List<String> essential, List<String> optional) {
    List<Requirement> requirements =
        Stream.concat(
                essential.stream().map(skill -> new Requirement(skill, Relevance.ESSENTIAL)),
                optional.stream().map(skill -> new Requirement(skill, Relevance.OPTIONAL)))
            .toList();
    concepts.add(
        new Concept(
            uri,
            Sort.OCCUPATION,
            Text.same(uri),
            List.of(),
            requirements,
            false,
            Optional.empty()));
    return this;
  }

  public Taxonomy made() {
    return Taxonomy.of("test-1", concepts);
  }

  public Taxonomy shuffled(long seed) {
    List<Concept> other = new ArrayList<>(concepts);
    Collections.shuffle(other, new Random(seed));
    return Taxonomy.of("test-1", other);
  }
}
