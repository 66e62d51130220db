package nl.leerroute.catalogue.stream;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.catalogue.group.Join;
import nl.leerroute.catalogue.group.JoiningFirm;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.contracts.EmployerPublished;
import nl.leerroute.platform.stream.Received;

/** Of firms only what they want to learn together: who wants nothing is not kept here. */
final class PublishedJoins {

  private PublishedJoins() {}

  static List<Received<JoiningFirm>> of(List<Received<EmployerPublished>> batch) {
    return batch.stream()
        .map(
            fact ->
                new Received<>(
                    fact.key(),
                    fact.version(),
                    fact.time(),
                    fact.payload().flatMap(PublishedJoins::firm)))
        .toList();
  }

  private static Optional<JoiningFirm> firm(EmployerPublished employer) {
    return Optional.ofNullable(employer.firm().seat())
        .filter(_ -> !employer.joins().isEmpty())
        .map(
            seat ->
                new JoiningFirm(
                    seat.region(),
                    employer.joins().stream().flatMap(PublishedJoins::join).toList()));
  }

  private static Stream<Join> join(EmployerPublished.Join join) {
    EmployerPublished.Where where = join.where();
    return ConceptUri.read(join.skill()).stream()
        .map(
            skill ->
                new Join(
                    skill,
                    join.persons(),
                    join.from(),
                    where == null ? null : Join.Where.valueOf(where.name()),
                    join.mostCents()));
  }
}
