package nl.leerroute.intake.answer;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.intake.place.Postcode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireTest {

  private static final String NURSE = "http://data.europa.eu/esco/occupation/nurse";

  @Test
  void takesEveryAnswerInItsOwnType() {
    Answers answers =
        understood(
            Map.of(
                "work", Map.of("occupation", NURSE),
                "skills", List.of(Map.of("skill", "urn:skill:lifting", "evidence", "EXPERIENCE")),
                "goal", Map.of("occupation", NURSE, "unknown", false),
                "situation",
                    Map.ofEntries(
                        entry("status", "EMPLOYEE"),
                        entry("contract", "PERMANENT"),
                        entry("contractHours", 24),
                        entry("sector", "86.1"),
                        entry("cao", "cao-vvt"),
                        entry("employerSize", "FROM_10_TO_49"),
                        entry("education", "MBO_3"),
                        entry("yearOfBirth", 1974),
                        entry("postcode", "9711"),
                        entry("benefit", "NONE"),
                        entry("learningTime", "OWN_TIME_PRIVATELY")),
                "limits",
                    Map.of(
                        "hoursPerWeek",
                        8,
                        "travelKm",
                        30,
                        "budgetCents",
                        50_000,
                        "forms",
                        List.of("ONLINE", "WORKPLACE"),
                        "languages",
                        List.of("nl", "uk"),
                        "help",
                        List.of("CHILDCARE"))));

    assertThat(answers.to(Questions.OCCUPATION)).contains(NURSE);
    assertThat(answers.to(Questions.SKILLS))
        .contains(List.of(new HeldSkill("urn:skill:lifting", Evidence.EXPERIENCE)));
    assertThat(answers.to(Questions.GOAL)).contains(new Goal.Occupation(NURSE));
    assertThat(answers.to(Questions.STATUS)).contains(WorkStatus.EMPLOYEE);
    assertThat(answers.to(Questions.CONTRACT)).contains(Contract.PERMANENT);
    assertThat(answers.to(Questions.CONTRACT_HOURS)).contains(new Hours(2_400));
    assertThat(answers.to(Questions.SECTOR)).contains(new Sector("86.1"));
    assertThat(answers.to(Questions.AGREEMENT)).contains("cao-vvt");
    assertThat(answers.to(Questions.EMPLOYER_SIZE)).contains(EmployerSize.FROM_10_TO_49);
    assertThat(answers.to(Questions.EDUCATION)).contains(Education.MBO_3);
    assertThat(answers.to(Questions.YEAR_OF_BIRTH)).contains(1974L);
    assertThat(answers.to(Questions.POSTCODE)).contains(new Postcode("9711"));
    assertThat(answers.to(Questions.BENEFIT)).contains(Benefit.NONE);
    assertThat(answers.to(Questions.LEARNING_TIME)).contains(LearningTime.OWN_TIME_PRIVATELY);
    assertThat(answers.to(Questions.HOURS_PER_WEEK)).contains(8L);
    assertThat(answers.to(Questions.TRAVEL_KM)).contains(30L);
    assertThat(answers.to(Questions.BUDGET_CENTS)).contains(50_000L);
    assertThat(answers.to(Questions.FORMS))
        .hasValueSatisfying(
            forms -> assertThat(forms).containsExactly(Form.ONLINE, Form.WORKPLACE));
    assertThat(answers.to(Questions.HELP))
        .hasValueSatisfying(help -> assertThat(help).containsExactly(Help.CHILDCARE));
    assertThat(answers.to(Questions.LANGUAGES))
        .hasValueSatisfying(languages -> assertThat(languages).containsExactly("nl", "uk"));
  }

  @Test
  void dropsTheLettersOfAWholePostcode() {
    Answers answers = understood(Map.of("situation", Map.of("postcode", " 9711 ab ")));

    assertThat(answers.plain()).isEqualTo(Map.of("situation", Map.of("postcode", "9711")));
  }

  @Test
  void countsASkillNamedTwiceOnceByItsStrongerEvidence() {
    Answers answers =
        understood(
            Map.of(
                "skills",
                List.of(
                    Map.of("skill", "urn:skill:a", "evidence", "CERTIFICATE"),
                    Map.of("skill", "urn:skill:b"),
                    Map.of("skill", "urn:skill:a", "evidence", "CLAIMED"))));

    assertThat(answers.to(Questions.SKILLS))
        .contains(
            List.of(
                new HeldSkill("urn:skill:a", Evidence.CERTIFICATE),
                new HeldSkill("urn:skill:b", Evidence.CLAIMED)));
  }

  @Test
  void takesNotKnowingYetAsAGoal() {
    assertThat(understood(Map.of("goal", Map.of("unknown", true))).to(Questions.GOAL))
        .contains(new Goal.NotYetKnown());
  }

  @Test
  void keepsASectionThatIsNotMentionedAndTakesBackWhatASectionLeavesOut() {
    Answers before =
        understood(
            Map.of(
                "situation", Map.of("postcode", "9711", "yearOfBirth", 1974),
                "limits", Map.of("hoursPerWeek", 8)));

    Answers after = before.after(edit(Map.of("situation", Map.of("postcode", "8911"))));

    assertThat(after.plain())
        .isEqualTo(
            Map.of(
                "situation", Map.of("postcode", "8911"),
                "limits", Map.of("hoursPerWeek", 8L)));
  }

  @Test
  void takesBackAnswersThatAreNullOrEmpty() {
    Answers before =
        understood(
            Map.of(
                "work", Map.of("occupation", NURSE),
                "skills", List.of("urn:skill:a"),
                "goal", Map.of("occupation", NURSE),
                "situation", Map.of("postcode", "9711")));
    Map<String, @Nullable Object> goal = new HashMap<>();
    goal.put("occupation", null);
    goal.put("unknown", false);
    Map<String, @Nullable Object> body = new HashMap<>();
    body.put("work", null);
    body.put("skills", List.of());
    body.put("goal", goal);
    body.put("situation", Map.of("postcode", ""));

    assertThat(before.after(edit(body))).isEqualTo(Answers.none());
  }

  @ParameterizedTest
  @CsvSource({
    "situation, status, HERO, not-an-option",
    "situation, sector, Z, malformed",
    "situation, sector, 00, malformed",
    "situation, cao, 'mijn baas heet Jan', malformed",
    "situation, postcode, 971, malformed",
    "situation, postcode, 0711, malformed",
    "situation, education, 7, not-an-option",
    "work, occupation, 'nurse, I think', malformed",
    "work, boss, Jan, unknown-field",
    "hobbies, sport, chess, unknown-field"
  })
  void saysWhyAnAnswerIsNotTaken(String section, String name, String value, String code) {
    assertThat(misunderstood(Map.of(section, Map.of(name, value))))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.field()).startsWith(section);
              assertThat(problem.sentence().nl())
                  .isNotBlank()
                  .doesNotContainPattern("\\b[Uu]w?\\b");
              assertThat(problem.sentence().en()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource({"36.5, 36, 50", "22.22, 22, 22", "0.25, 0, 25", "36.0, 36, ", "60, 60, "})
  void takesTheHoursOfAContractWithTheirDecimals(
      double hours, int whole, @Nullable Integer hundredths) {
    Answers answers = understood(Map.of("situation", Map.of("contractHours", hours)));

    assertThat(answers.to(Questions.CONTRACT_HOURS))
        .hasValueSatisfying(
            taken -> {
              assertThat(taken.whole()).isEqualTo(whole);
              assertThat(taken.beside()).isEqualTo(Optional.ofNullable(hundredths));
            });
    assertThat(understood(answers.plain())).isEqualTo(answers);
  }

  @ParameterizedTest
  @CsvSource({"-0.5", "60.5", "36.125", "1e99", "NaN"})
  void saysWhatHoursOfAContractMayBe(double hours) {
    assertThat(misunderstood(Map.of("situation", Map.of("contractHours", hours))))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo("situation.contractHours");
              assertThat(problem.allowed()).containsExactly("0", "60");
              assertThat(problem.sentence().nl()).contains("36,5");
            });
  }

  @ParameterizedTest
  @CsvSource({"-1", "61", "8.5", "1e99", "Infinity"})
  void takesHoursOnlyAsAWholeNumberOfAWeek(double hours) {
    assertThat(misunderstood(Map.of("limits", Map.of("hoursPerWeek", hours))))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("out-of-range");
              assertThat(problem.allowed()).containsExactly("0", "60");
            });
  }

  @Test
  void listsTheOptionsWhereThereAreFew() {
    assertThat(misunderstood(Map.of("situation", Map.of("contract", "forever"))))
        .extracting(Problem::allowed)
        .containsExactly(List.of("PERMANENT", "TEMPORARY", "AGENCY", "ON_CALL"));
  }

  @Test
  void doesNotTakeAGoalThatIsBothKnownAndNot() {
    assertThat(misunderstood(Map.of("goal", Map.of("occupation", NURSE, "unknown", true))))
        .extracting(Problem::code)
        .containsExactly("contradiction");
  }

  @Test
  void namesEveryProblemAtOnce() {
    assertThat(
            misunderstood(
                Map.of(
                    "limits", Map.of("travelKm", 4000, "forms", List.of("TELEPATHY")),
                    "situation", "none",
                    "skills", "all")))
        .extracting(Problem::field)
        .containsExactlyInAnyOrder("limits.travelKm", "limits.forms", "situation", "skills");
  }

  @Test
  void neverPrintsWhatWasAnswered() {
    Answers answers = understood(Map.of("situation", Map.of("yearOfBirth", 1974)));

    assertThat(answers).hasToString("answers to [situation.yearOfBirth]");
  }

  private static Answers understood(Map<String, ?> body) {
    return Answers.none().after(edit(body));
  }

  private static Edit edit(Map<String, ? extends @Nullable Object> body) {
    assertThat(Questionnaire.read(body)).isInstanceOf(Questionnaire.Outcome.Understood.class);
    return ((Questionnaire.Outcome.Understood) Questionnaire.read(body)).edit();
  }

  private static List<Problem> misunderstood(Map<String, ?> body) {
    assertThat(Questionnaire.read(body)).isInstanceOf(Questionnaire.Outcome.Misunderstood.class);
    return ((Questionnaire.Outcome.Misunderstood) Questionnaire.read(body)).problems();
  }
}
