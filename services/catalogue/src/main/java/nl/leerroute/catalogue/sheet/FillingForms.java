package nl.leerroute.catalogue.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.importing.CorrectingRecords;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.importing.Quarantined;
import nl.leerroute.catalogue.importing.RecordOutcome;
import nl.leerroute.catalogue.importing.Source;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.catalogue.importing.TakingOne;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Concepts;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets a provider fill in one course in a form, which reads as a row of the template does. */
public final class FillingForms {

  private static final List<String> SKILLS = List.of("teaches", "requires");

  private final TakingOne taking;
  private final CorrectingRecords correcting;
  private final Concepts concepts;

  public FillingForms(TakingOne taking, CorrectingRecords correcting, Concepts concepts) {
    this.taking = taking;
    this.correcting = correcting;
    this.concepts = concepts;
  }

  /** What the form shows of a record: skills by their names. */
  public Mono<Filled> show(Map<String, Object> plain) {
    return Flux.fromIterable(SKILLS)
        .flatMap(
            field ->
                plain.get(field) instanceof List<?> list
                    ? names(list).map(names -> Map.entry(field, names))
                    : Mono.empty())
        .collectMap(Map.Entry::getKey, Map.Entry::getValue)
        .map(
            named -> {
              Map<String, Object> shown = new HashMap<>(plain);
              shown.putAll(named);
              return Filled.of(shown);
            });
  }

  private Mono<List<String>> names(List<?> skills) {
    return Flux.fromIterable(skills)
        .map(String::valueOf)
        .concatMap(
            skill ->
                Mono.justOrEmpty(ConceptUri.read(skill))
                    .flatMap(concepts::find)
                    .map(FillingForms::name)
                    .defaultIfEmpty(skill))
        .collectList();
  }

  private static String name(Concept concept) {
    return concept.entry().label().nl();
  }

  /**
   * Takes what was filled in.
   *
   * @param before the offer as it was, with its id; empty for a new one
   */
  public Mono<RecordOutcome> take(Provider provider, Map<String, Object> before, Filled filled) {
    Source source =
        new Source(SourceId.of(provider.id(), "form"), "form:" + provider.id(), provider);
    return taking.take(source, filled.over(before, provider.id()));
  }

  /** Corrects a record in quarantine. */
  public Mono<RecordOutcome> correct(Quarantined record, Filled filled) {
    Delivered correction = filled.over(record.plain(), record.provider());
    return correcting.correct(record, correction);
  }
}
