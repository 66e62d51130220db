package nl.leerroute.intake.answer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** What a firm wants to learn together with others, each skill once; what is said last holds. */
record Joins() implements Kind<List<Join>> {

  private static final int MOST = 30;

  @Override
  public Reading<List<Join>> read(String field, Object plain) {
    return new Several<>(new One(), MOST)
        .read(field, plain)
        .then(
            all -> {
              SequencedMap<String, Join> bySkill = new LinkedHashMap<>();
              all.forEach(join -> bySkill.put(join.skill(), join));
              return new Reading.Taken<>(List.copyOf(bySkill.values()));
            });
  }

  @Override
  public Object plain(List<Join> answer) {
    return answer.stream().map(new One()::plain).toList();
  }

  private record One() implements Kind<Join> {

    private static final Kind<Long> PERSONS = new WholeNumber(1, FirmQuestions.MOST_PERSONS);
    private static final Kind<Join.Where> WHERE = new Choice<>(Join.Where.class);
    private static final Kind<Long> CENTS = new WholeNumber(100, 10_000_000);

    @Override
    public Reading<Join> read(String field, Object plain) {
      Map<?, ?> parts = plain instanceof Map<?, ?> map ? map : Map.of("skill", plain);
      return Words.CONCEPT
          .read(field, part(parts, "skill"))
          .then(
              skill ->
                  PERSONS
                      .read(field, part(parts, "persons"))
                      .then(persons -> terms(field, parts, skill, persons.intValue())));
    }

    private static Reading<Join> terms(String field, Map<?, ?> parts, String skill, int persons) {
      Reading<Optional<LocalDate>> day = TeamWishes.day(field, part(parts, "from"));
      return day.then(
          from ->
              maybe(WHERE, field, part(parts, "where"))
                  .then(
                      where ->
                          maybe(CENTS, field, part(parts, "mostCents"))
                              .then(
                                  most ->
                                      new Reading.Taken<>(
                                          new Join(skill, persons, from, where, most)))));
    }

    private static <T> Reading<Optional<T>> maybe(Kind<T> kind, String field, Object plain) {
      return plain.equals("")
          ? new Reading.Taken<>(Optional.empty())
          : kind.read(field, plain).then(value -> new Reading.Taken<>(Optional.of(value)));
    }

    private static Object part(Map<?, ?> parts, String name) {
      Object told = parts.get(name);
      return told == null ? "" : told;
    }

    @Override
    public Object plain(Join join) {
      Map<String, Object> parts =
          new TreeMap<>(Map.of("skill", join.skill(), "persons", join.persons()));
      join.from().ifPresent(day -> parts.put("from", day.toString()));
      join.where().ifPresent(where -> parts.put("where", where.name()));
      join.mostCents().ifPresent(cents -> parts.put("mostCents", cents));
      return parts;
    }
  }
}
