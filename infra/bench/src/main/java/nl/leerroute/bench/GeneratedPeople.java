package nl.leerroute.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Place;
import nl.leerroute.matching.profile.Contract;
import nl.leerroute.matching.profile.EmployerSize;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.profile.HeldSkill;
import nl.leerroute.matching.profile.Home;
import nl.leerroute.matching.profile.Limits;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.Situation;
import nl.leerroute.matching.profile.WorkStatus;
import nl.leerroute.matching.taxonomy.Occupation;
import nl.leerroute.matching.taxonomy.Taxonomy;

/** People who do one occupation of the taxonomy and want another one that asks a skill of it. */
final class GeneratedPeople {

  private static final List<String> AGREEMENTS =
      List.of("cao-metaalbewerking", "cao-vvt", "cao-uitzendkrachten", "cao-hoveniers");
  private static final List<String> SECTORS = List.of("C", "F", "G", "H", "Q");
  private static final List<WorkStatus> STATUSES =
      List.of(
          WorkStatus.EMPLOYEE,
          WorkStatus.EMPLOYEE,
          WorkStatus.EMPLOYEE,
          WorkStatus.SELF_EMPLOYED,
          WorkStatus.JOB_SEEKER);

  private final Taxonomy taxonomy;
  private final List<Occupation> occupations;
  private final Map<Integer, List<Occupation>> asking = new HashMap<>();
  private final Random random;

  GeneratedPeople(Taxonomy taxonomy, long seed) {
    this.taxonomy = taxonomy;
    this.random = new Random(seed);
    this.occupations =
        taxonomy.occupations().stream().filter(each -> !each.asks().isEmpty()).toList();
    for (Occupation occupation : occupations) {
      occupation
          .asks()
          .forEach(
              ask ->
                  asking.computeIfAbsent(ask.skill(), skill -> new ArrayList<>()).add(occupation));
    }
  }

  List<Profile> many(int count) {
    return IntStream.range(0, count).mapToObj(this::person).toList();
  }

  private Profile person(int number) {
    Occupation current = pick(occupations);
    Occupation goal =
        pick(asking.getOrDefault(pick(current.asks()).skill(), List.of(pick(occupations))));
    List<HeldSkill> held = new ArrayList<>();
    current.asks().stream()
        .filter(ask -> random.nextInt(4) > 0)
        .forEach(
            ask ->
                held.add(
                    new HeldSkill(taxonomy.uri(ask.skill()), pick(List.of(Evidence.values())))));
    return new Profile(
        "person-" + number,
        1,
        Optional.of(current.uri()),
        List.copyOf(held),
        Optional.of(goal.uri()),
        situation(),
        new Limits(
            Optional.of(4 + random.nextInt(17)),
            perhaps(10 + random.nextInt(60)),
            perhaps(25_000L + random.nextInt(20) * 25_000L),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            false));
  }

  private Situation situation() {
    WorkStatus status = pick(STATUSES);
    boolean employed = status == WorkStatus.EMPLOYEE;
    Place home = GeneratedOffers.place(random);
    return new Situation(
        Optional.of(status),
        employed ? Optional.of(pick(List.of(Contract.values()))) : Optional.empty(),
        employed ? perhaps(BigDecimal.valueOf(16L + random.nextInt(25))) : Optional.empty(),
        employed ? perhaps(pick(SECTORS)) : Optional.empty(),
        employed ? perhaps(pick(AGREEMENTS)) : Optional.empty(),
        employed ? perhaps(pick(List.of(EmployerSize.values()))) : Optional.empty(),
        perhaps(pick(List.of(Education.values()))),
        Optional.of(1958 + random.nextInt(47)),
        Optional.of(
            new Home(
                home.pc4(), home.name(), "Groningen", "AM01", home.latitude(), home.longitude())),
        Optional.empty(),
        Set.of(),
        Optional.empty());
  }

  /** Most people answer. */
  private <T> Optional<T> perhaps(T answer) {
    return random.nextInt(3) > 0 ? Optional.of(answer) : Optional.empty();
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }
}
