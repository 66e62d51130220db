package nl.leerroute.intake.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** What people in a role should learn, each skill once; what is said last of it holds. */
record TeamWishes() implements Kind<List<TeamWish>> {

  private static final int MOST = 30;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2200;

  @Override
  public Reading<List<TeamWish>> read(String field, Object plain) {
    return new Several<>(new One(), MOST)
        .read(field, plain)
        .then(
            all -> {
              SequencedMap<String, TeamWish> bySkill = new LinkedHashMap<>();
              all.forEach(wish -> bySkill.put(wish.skill(), wish));
              return new Reading.Taken<>(List.copyOf(bySkill.values()));
            });
  }

  @Override
  public Object plain(List<TeamWish> answer) {
    return answer.stream().map(new One()::plain).toList();
  }

  /** A day that can be meant, or nothing. */
  static Reading<Optional<LocalDate>> day(String field, Object plain) {
    if (plain.equals("")) {
      return new Reading.Taken<>(Optional.empty());
    }
    try {
      LocalDate day = LocalDate.parse(plain.toString());
      if (day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR) {
        return new Reading.Taken<>(Optional.of(day));
      }
    } catch (DateTimeParseException _) {
      // Told below, like a day that cannot be meant.
    }
    return new Reading.Refused<>(
        Problem.malformed(
            field,
            new Sentence("Vul een dag in, zoals 31-12-2027.", "Enter a day, such as 31-12-2027.")));
  }

  private record One() implements Kind<TeamWish> {

    private static final Kind<Necessity> NECESSITY = new Choice<>(Necessity.class);
    private static final Kind<Long> PERSONS = new WholeNumber(1, FirmQuestions.MOST_PERSONS);

    @Override
    public Reading<TeamWish> read(String field, Object plain) {
      Map<?, ?> parts = plain instanceof Map<?, ?> map ? map : Map.of("skill", plain);
      return Words.CONCEPT
          .read(field, part(parts, "skill", ""))
          .then(
              skill ->
                  NECESSITY
                      .read(field, part(parts, "necessity", Necessity.MUST.name()))
                      .then(
                          necessity ->
                              PERSONS
                                  .read(field, part(parts, "persons", 1))
                                  .then(
                                      persons ->
                                          day(field, part(parts, "heldUntil", ""))
                                              .then(
                                                  day ->
                                                      new Reading.Taken<>(
                                                          new TeamWish(
                                                              skill,
                                                              necessity,
                                                              persons.intValue(),
                                                              day))))));
    }

    private static Object part(Map<?, ?> parts, String name, Object otherwise) {
      Object told = parts.get(name);
      return told == null ? otherwise : told;
    }

    @Override
    public Object plain(TeamWish wish) {
      Map<String, Object> parts =
          new TreeMap<>(
              Map.of(
                  "skill", wish.skill(),
                  "necessity", wish.necessity().name(),
                  "persons", wish.persons()));
      wish.heldUntil().ifPresent(day -> parts.put("heldUntil", day.toString()));
      return parts;
    }
  }
}
