package nl.leerroute.matching.route;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Needs by number, as sets that are quick to compare. */
final class Numbers {

  private final BitSet asked = new BitSet();
  private final Map<Integer, Integer> skills = new HashMap<>();
  private final Map<Need.Diploma, Integer> diplomas = new HashMap<>();

  /**
   * @param needs all that anybody has, each once
   */
  Numbers(List<Need> needs) {
    for (int number = 0; number < needs.size(); number++) {
      switch (needs.get(number)) {
        case Need.Skill(int skill) -> {
          asked.set(skill);
          skills.put(skill, number);
        }
        case Need.Diploma diploma -> diplomas.put(diploma, number);
      }
    }
  }

  /** What an offer needs. */
  Bits needed(Fitting fits) {
    return fits.needs().isEmpty()
        ? Bits.NONE
        : Bits.of(fits.needs().stream().mapToInt(this::of).toArray());
  }

  private int of(Need need) {
    Optional<Integer> number =
        switch (need) {
          case Need.Skill(int skill) -> Optional.ofNullable(skills.get(skill));
          case Need.Diploma diploma -> Optional.ofNullable(diplomas.get(diploma));
        };
    return number.orElseThrow();
  }

  /** What it gives of all that anybody needs. */
  Bits given(Fitting fits) {
    BitSet given = new BitSet();
    if (fits.preparing()) {
      fits.offer()
          .forEachGiven(
              skill -> {
                if (asked.get(skill)) {
                  given.set(skills.getOrDefault(skill, 0));
                }
              });
    }
    diplomas.forEach(
        (diploma, number) -> given.set(number, given.get(number) || fits.gives(diploma)));
    return given.isEmpty() ? Bits.NONE : Bits.of(given);
  }
}
