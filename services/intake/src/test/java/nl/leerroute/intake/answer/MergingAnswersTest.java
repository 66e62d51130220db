package nl.leerroute.intake.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;

/** What must hold however people go back and forth through the form. */
class MergingAnswersTest {

  @Property
  void sendingTheSameSectionsAgainChangesNothing(
      @ForAll("bodies") Map<String, Object> before, @ForAll("bodies") Map<String, Object> body) {
    Answers once = answers(before).after(edit(body));

    assertThat(once.after(edit(body))).isEqualTo(once);
  }

  @Property
  void theOrderOfSectionsDoesNotMatter(
      @ForAll("bodies") Map<String, Object> before, @ForAll("bodies") Map<String, Object> body) {
    Answers together = answers(before).after(edit(body));

    Answers apart = answers(before);
    for (Map.Entry<String, Object> section : List.copyOf(body.entrySet()).reversed()) {
      apart = apart.after(edit(Map.of(section.getKey(), section.getValue())));
    }

    assertThat(apart).isEqualTo(together);
  }

  @Property
  void sectionsThatAreNotMentionedStay(
      @ForAll("bodies") Map<String, Object> before, @ForAll("bodies") Map<String, Object> body) {
    Answers old = answers(before);

    Map<String, Object> kept = new LinkedHashMap<>(old.plain());
    kept.keySet().removeAll(body.keySet());
    Map<String, Object> after = new LinkedHashMap<>(old.after(edit(body)).plain());
    after.keySet().removeAll(body.keySet());

    assertThat(after).isEqualTo(kept);
  }

  @Property
  void twoEditsAreOneEdit(
      @ForAll("bodies") Map<String, Object> before,
      @ForAll("bodies") Map<String, Object> first,
      @ForAll("bodies") Map<String, Object> second) {
    assertThat(answers(before).after(edit(first).then(edit(second))))
        .isEqualTo(answers(before).after(edit(first)).after(edit(second)));
  }

  @Property
  void whatIsShownReadsBackAsTheSameAnswers(@ForAll("bodies") Map<String, Object> body) {
    Answers answers = answers(body);

    assertThat(answers(answers.plain())).isEqualTo(answers);
  }

  @Provide
  Arbitrary<Map<String, Object>> bodies() {
    Arbitrary<String> concepts = Arbitraries.of("urn:c:1", "urn:c:2", "https://example.org/c/3");
    ListArbitrary<Object> skills =
        sections(
                Map.of(
                    "skill", concepts.asGeneric(),
                    "evidence", Arbitraries.of(Evidence.class).map(Enum::name).asGeneric()))
            .filter(skill -> skill.containsKey("skill"))
            .asGeneric()
            .list()
            .ofMaxSize(4);
    Arbitrary<Object> goals =
        Arbitraries.oneOf(
            concepts.<Object>map(concept -> Map.of("occupation", concept)),
            Arbitraries.just(Map.of("unknown", true)),
            Arbitraries.just(Map.of("unknown", false)));
    Arbitrary<Object> situations =
        sections(
                Map.of(
                    "status", Arbitraries.of(WorkStatus.class).map(Enum::name).asGeneric(),
                    "contractHours", Arbitraries.doubles().between(0, 60).ofScale(2).asGeneric(),
                    "sector", Arbitraries.of("Q", "43.2", "").asGeneric(),
                    "education", Arbitraries.of(Education.class).map(Enum::name).asGeneric(),
                    "yearOfBirth", Arbitraries.integers().between(1900, 2020).asGeneric(),
                    "postcode", Arbitraries.of("9711", "8911 AB", "").asGeneric()))
            .asGeneric();
    Arbitrary<Object> limits =
        sections(
                Map.of(
                    "budgetCents", Arbitraries.longs().between(0, 10_000_000).asGeneric(),
                    "forms",
                        Arbitraries.of(Form.class).map(Enum::name).list().ofMaxSize(4).asGeneric(),
                    "languages", Arbitraries.of("nl", "en").list().ofMaxSize(3).asGeneric()))
            .asGeneric();
    return sections(
        Map.of(
            "skills", skills.asGeneric(),
            "goal", goals,
            "situation", situations,
            "limits", limits,
            "work", sections(Map.of("occupation", concepts.asGeneric())).asGeneric()));
  }

  /** Any of the fields, in any order. */
  private static Arbitrary<Map<String, Object>> sections(Map<String, Arbitrary<Object>> fields) {
    List<String> names = fields.keySet().stream().sorted().toList();
    return Arbitraries.of(names)
        .set()
        .flatMap(
            some ->
                Combinators.combine(some.stream().map(fields::get).toList())
                    .as(
                        values -> {
                          Map<String, Object> section = new LinkedHashMap<>();
                          List<String> chosen = List.copyOf(some);
                          for (int i = 0; i < chosen.size(); i++) {
                            section.put(chosen.get(i), values.get(i));
                          }
                          return section;
                        }));
  }

  private static Answers answers(Map<String, Object> body) {
    return Answers.none().after(edit(body));
  }

  private static Edit edit(Map<String, Object> body) {
    return switch (Questionnaire.read(body)) {
      case Questionnaire.Outcome.Understood(Edit edit) -> edit;
      case Questionnaire.Outcome.Misunderstood(List<Problem> problems) ->
          throw new AssertionError(problems);
    };
  }
}
