package nl.leerroute.funding.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.funding.seeking.Situation;
import nl.leerroute.schemes.fact.Agreements;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.WorkFacts;

/**
 * People who are alike in all that may be known of them together.
 *
 * @param region labour-market region; absent: elsewhere, or not told
 * @param status absent: not told
 * @param sector section of SBI 2008; absent: not told
 */
public record Group(
    Optional<String> region,
    Optional<Situation> status,
    Age age,
    Schooling education,
    Optional<String> sector) {

  /**
   * Everything that may be so of somebody in the group, as far as it makes a difference.
   *
   * @param asked what the rule looks at
   */
  List<Facts> possible(Set<Fact> asked, LocalDate day) {
    List<Facts> possible = List.of(told());
    if (asked.contains(PersonFacts.YEAR_OF_BIRTH)) {
      List<Facts> born =
          age.yearsOfBirth(day)
              .mapToObj(year -> Facts.with().number(PersonFacts.YEAR_OF_BIRTH, year).build())
              .toList();
      possible = times(possible, born);
    }
    if (asked.contains(PersonFacts.EDUCATION)) {
      List<Facts> diplomas =
          education.diplomas().stream()
              .map(diploma -> Facts.with().code(PersonFacts.EDUCATION, diploma).build())
              .toList();
      possible = times(possible, diplomas);
    }
    return possible;
  }

  /** Every one of these with every one of those; of what nobody told there are none. */
  private static List<Facts> times(List<Facts> these, List<Facts> those) {
    if (those.isEmpty()) {
      return these;
    }
    List<Facts> all = new ArrayList<>();
    these.forEach(one -> those.forEach(other -> all.add(one.and(other))));
    return all;
  }

  private Facts told() {
    Facts.Builder facts =
        Facts.with()
            .code(PersonFacts.REGION, region.orElse(null))
            .code(PersonFacts.STATUS, status.orElse(null))
            .code(WorkFacts.SECTOR, sector.orElse(null));
    if (status.filter(Situation.EMPLOYEE::equals).isPresent()) {
      facts.code(WorkFacts.EMPLOYER_SECTOR, sector.orElse(null));
    }
    if (status.filter(Situation::isWithoutEmployer).isPresent()) {
      facts.code(WorkFacts.CAO, Agreements.NONE);
    } else {
      sector.ifPresent(code -> facts.notOneOf(WorkFacts.CAO, Agreements.notFoundIn(code)));
    }
    return facts.build();
  }
}
