package nl.leerroute.catalogue.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts the addresses of skills where a source has their names. */
final class NamedSkills {

  private static final List<String> FIELDS = List.of("teaches", "requires");
  private static final int AT_A_TIME = 8;

  private final SkillNames names;

  NamedSkills(SkillNames names) {
    this.names = names;
  }

  /** Every name is looked up once; one that is no skill's stays, with the names that come near. */
  Mono<List<Delivered>> resolve(List<Delivered> records) {
    return Flux.fromStream(() -> records.stream().flatMap(NamedSkills::namesIn).distinct())
        .flatMap(name -> names.meantBy(name).map(meant -> Map.entry(name, meant)), AT_A_TIME)
        .collectMap(Map.Entry::getKey, Map.Entry::getValue)
        .map(
            meant ->
                meant.isEmpty()
                    ? records
                    : records.stream().map(record -> resolved(record, meant)).toList());
  }

  private static Stream<String> namesIn(Delivered record) {
    return FIELDS.stream().flatMap(field -> texts(record, field)).filter(text -> !isAddress(text));
  }

  private static Stream<String> texts(Delivered record, String field) {
    return record.plain().get(field) instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast)
        : Stream.empty();
  }

  private static boolean isAddress(String text) {
    return ConceptUri.read(text).isPresent();
  }

  private static Delivered resolved(Delivered record, Map<String, SkillNames.Meant> meant) {
    if (namesIn(record).findAny().isEmpty()) {
      return record;
    }
    Map<String, Object> plain = new HashMap<>(record.plain());
    List<Problem> problems = new ArrayList<>(record.problems());
    for (String field : FIELDS) {
      if (plain.get(field) instanceof List<?> list) {
        List<Object> skills = new ArrayList<>(list.size());
        for (Object one : list) {
          SkillNames.Meant found = one instanceof String name ? meant.get(name) : null;
          skills.add(
              found == null ? one : found.skill().<Object>map(ConceptUri::value).orElse(one));
          if (found != null && found.skill().isEmpty()) {
            problems.add(unknown("%s[%d]".formatted(field, skills.size() - 1), one, found));
          }
        }
        plain.put(field, skills);
      }
    }
    return record.with(plain, problems);
  }

  private static Problem unknown(String field, Object name, SkillNames.Meant meant) {
    return new Problem(
        field,
        "unknown-skill",
        meant.nearest().isEmpty()
            ? new Sentence(
                "Deze vaardigheid kennen we niet: %s.".formatted(name),
                "We do not know this skill: %s.".formatted(name))
            : new Sentence(
                "Deze vaardigheid kennen we niet: %s. Bedoel je: %s?"
                    .formatted(name, String.join(", ", meant.nearest())),
                "We do not know this skill: %s. Do you mean: %s?"
                    .formatted(name, String.join(", ", meant.nearest()))),
        meant.nearest());
  }
}
