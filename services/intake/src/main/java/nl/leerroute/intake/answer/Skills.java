package nl.leerroute.intake.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The skills that a person has, each once. */
record Skills() implements Kind<List<HeldSkill>> {

  private static final Kind<Evidence> EVIDENCE = new Choice<>(Evidence.class);
  private static final int MOST = 200;

  @Override
  public Reading<List<HeldSkill>> read(String field, Object plain) {
    return new Several<>(new One(), MOST)
        .read(field, plain)
        .then(
            all -> {
              SequencedMap<String, HeldSkill> bySkill = new LinkedHashMap<>();
              all.forEach(held -> bySkill.merge(held.skill(), held, HeldSkill::or));
              return new Reading.Taken<>(List.copyOf(bySkill.values()));
            });
  }

  @Override
  public Object plain(List<HeldSkill> answer) {
    return answer.stream().map(new One()::plain).toList();
  }

  private record One() implements Kind<HeldSkill> {

    @Override
    public Reading<HeldSkill> read(String field, Object plain) {
      Map<?, ?> parts = plain instanceof Map<?, ?> map ? map : Map.of("skill", plain);
      Object skill = parts.get("skill");
      Object evidence = parts.get("evidence");
      return Words.CONCEPT
          .read(field, skill == null ? "" : skill)
          .then(
              concept ->
                  EVIDENCE
                      .read(field, evidence == null ? Evidence.CLAIMED.name() : evidence)
                      .then(shown -> new Reading.Taken<>(new HeldSkill(concept, shown))));
    }

    @Override
    public Object plain(HeldSkill held) {
      return Map.of("skill", held.skill(), "evidence", held.evidence().name());
    }
  }
}
