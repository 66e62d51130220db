package nl.leerroute.gateway.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NextQuestionTest {

  private static final Map<String, Long> NO_ROUTES = Map.of();

  @Test
  void withoutRoutesWhatTheyHangOnIsAskedFirst() {
    assertThat(new NextQuestion(Given.NOTHING, NO_ROUTES).after(Set.of()))
        .contains(Questions.STATUS);
    assertThat(next(Map.of("status", List.of("EMPLOYEE")), Set.of())).isEqualTo("hurdles");
  }

  @Test
  void withRoutesTheAnswerThatIsWorthMostIsAskedFirst() {
    NextQuestion next =
        new NextQuestion(
            Given.of(Questions.STATUS, "EMPLOYEE"),
            Map.of("work.cao", 75_000L, "work.employerSize", 120_000L, "person.municipality", 1L));

    assertThat(next.after(Set.of())).contains(Questions.EMPLOYER_SIZE);
    assertThat(next.after(Set.of("employerSize"))).contains(Questions.CAO);
    assertThat(next.after(Set.of("employerSize", "cao"))).contains(Questions.POSTCODE);
    assertThat(next.worth(Questions.CAO)).isEqualTo(75_000L);
    assertThat(next.worth(Questions.HURDLES)).isZero();
  }

  @Test
  void whatWasAnsweredOrPassedOverIsNotAskedAgain() {
    assertThat(next(Map.of("status", List.of("EMPLOYEE")), Set.of("hurdles")))
        .isEqualTo("hoursPerWeek");
  }

  @Test
  void whoSaidWhatIsHardIsNotAskedAboutLimitsThatAreNot() {
    Map<String, List<String>> travelling =
        Map.of("status", List.of("EMPLOYEE"), "hurdles", List.of("TRAVEL"));

    assertThat(open(travelling)).contains("travelKm").doesNotContain("budget", "languages", "help");
    assertThat(open(Map.of("status", List.of("EMPLOYEE"))))
        .contains("travelKm", "budget", "languages", "help");
  }

  @Test
  void whatIsDelicateIsAskedOfWhoBeganAboutIt() {
    assertThat(open(Map.of())).doesNotContain("health");
    assertThat(open(Map.of("hurdles", List.of("PERSONAL")))).contains("health");
    assertThat(NextQuestion.together(Questions.HEALTH)).contains(Questions.CONSENT);
    assertThat(NextQuestion.page(Questions.CONSENT)).isEqualTo(Questions.HEALTH);
  }

  @Test
  void everyQuestionHasAPage() {
    assertThat(Questions.all())
        .allSatisfy(
            question ->
                assertThat(NextQuestion.together(NextQuestion.page(question))).contains(question));
    assertThat(Questions.all().map(NextQuestion::page).map(Question::name))
        .allSatisfy(name -> assertThat(NextQuestion.named(name)).isPresent());
  }

  private static String next(Map<String, List<String>> given, Set<String> seen) {
    return new NextQuestion(new Given(given), NO_ROUTES).after(seen).orElseThrow().name();
  }

  private static List<String> open(Map<String, List<String>> given) {
    return new NextQuestion(new Given(given), NO_ROUTES)
        .open(Set.of()).stream().map(Question::name).toList();
  }
}
