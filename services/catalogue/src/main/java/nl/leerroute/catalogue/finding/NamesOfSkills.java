package nl.leerroute.catalogue.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.catalogue.importing.SkillNames;
import nl.leerroute.catalogue.taxonomy.Concepts;
import nl.leerroute.catalogue.taxonomy.Entry;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Language;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds a skill by exactly its name or a synonym, in Dutch or English, and what comes near. */
public final class NamesOfSkills implements SkillNames {

  private static final int NEAREST = 3;

  private final Names names;
  private final Concepts concepts;

  public NamesOfSkills(Names names, Concepts concepts) {
    this.names = names;
    this.concepts = concepts;
  }

  @Override
  public Mono<Meant> meantBy(String name) {
    return names
        .find(new Question(name, Optional.of(Kind.SKILL), Language.NL, NEAREST))
        .flatMap(
            found ->
                exactly(name, found)
                    .map(one -> new Meant(Optional.of(one.uri()), List.of()))
                    .defaultIfEmpty(
                        new Meant(
                            Optional.empty(),
                            found.stream().map(one -> one.label().nl()).toList())));
  }

  private Mono<Found> exactly(String name, List<Found> found) {
    return Flux.fromIterable(found)
        .concatMap(
            one ->
                concepts
                    .find(one.uri())
                    .filter(concept -> isCalled(concept.entry(), name))
                    .map(_ -> one))
        .next();
  }

  private static boolean isCalled(Entry entry, String name) {
    return Stream.concat(
            Stream.of(entry.label().nl(), entry.label().en()),
            entry.synonyms().values().stream().flatMap(List::stream))
        .map(NamesOfSkills::plain)
        .anyMatch(plain(name)::equals);
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
