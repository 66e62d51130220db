package nl.leerroute.catalogue.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leerroute.catalogue.importing.SkillNames;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.Concepts;
import nl.leerroute.catalogue.taxonomy.Entry;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Language;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds a skill by exactly its name in Dutch or English, or by a synonym that no other has, and
 * what comes near.
 */
public final class NamesOfSkills implements SkillNames {

  private static final int NEAREST = 5;

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
        .flatMapMany(Flux::fromIterable)
        .concatMap(found -> concepts.find(found.uri()))
        .map(Concept::entry)
        .collectList()
        .map(found -> meant(plain(name), found));
  }

  private static Meant meant(String name, List<Entry> found) {
    return one(found, entry -> isNamed(entry, name))
        .or(() -> one(found, entry -> isAlsoNamed(entry, name)))
        .map(entry -> new Meant(Optional.of(entry.uri()), List.of()))
        .orElseGet(
            () ->
                new Meant(
                    Optional.empty(), found.stream().map(entry -> entry.label().nl()).toList()));
  }

  private static Optional<Entry> one(List<Entry> found, Predicate<Entry> fits) {
    List<Entry> fitting = found.stream().filter(fits).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static boolean isNamed(Entry entry, String name) {
    return plain(entry.label().nl()).equals(name) || plain(entry.label().en()).equals(name);
  }

  private static boolean isAlsoNamed(Entry entry, String name) {
    return entry.synonyms().values().stream()
        .flatMap(List::stream)
        .anyMatch(synonym -> plain(synonym).equals(name));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
