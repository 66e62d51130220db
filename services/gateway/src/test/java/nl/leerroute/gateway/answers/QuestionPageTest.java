package nl.leerroute.gateway.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionPageTest {

  private static final Given EMPLOYEE = Given.of(Questions.STATUS, "EMPLOYEE");
  private static final Given JOB_SEEKER = Given.of(Questions.STATUS, "JOB_SEEKER");
  private static final Given SELF_EMPLOYED = Given.of(Questions.STATUS, "SELF_EMPLOYED");

  @Test
  void whoHasNoEmployerIsNotAskedAboutOne() {
    assertThat(QuestionPage.EMPLOYER.questionsFor(JOB_SEEKER)).isEmpty();
  }

  @Test
  void whoWorksForThemselvesIsAskedTheSectorOnly() {
    assertThat(QuestionPage.EMPLOYER.questionsFor(SELF_EMPLOYED)).containsExactly(Questions.SECTOR);
  }

  @Test
  void onlyWhoMayHaveABenefitIsAskedAboutOne() {
    assertThat(QuestionPage.ABOUT_YOU.questionsFor(JOB_SEEKER)).contains(Questions.BENEFIT);
    assertThat(QuestionPage.ABOUT_YOU.questionsFor(EMPLOYEE)).doesNotContain(Questions.BENEFIT);
    assertThat(QuestionPage.ABOUT_YOU.questionsFor(Given.NOTHING))
        .doesNotContain(Questions.BENEFIT);
  }

  @Test
  void whoDidNotSayIsAskedEverythingButWhenEmployeesLearn() {
    List<Question> asked = new ArrayList<>(QuestionPage.EMPLOYER.questions());
    asked.remove(Questions.LEARNING_TIME);

    assertThat(QuestionPage.EMPLOYER.questionsFor(Given.NOTHING)).isEqualTo(asked);
  }

  @Test
  void employeesAreAskedWhetherTheyLearnInWorkingTimeWhateverElseTheyDo() {
    Given besideBenefit =
        new Given(Map.of("status", List.of("JOB_SEEKER"), "roles", List.of("EMPLOYEE")));

    assertThat(QuestionPage.EMPLOYER.questionsFor(EMPLOYEE)).contains(Questions.LEARNING_TIME);
    assertThat(QuestionPage.EMPLOYER.questionsFor(besideBenefit)).contains(Questions.LEARNING_TIME);
  }

  @Test
  void answersThatNoLongerFitAreLetGo() {
    Given answered =
        new Given(
            Map.of(
                "status", List.of("JOB_SEEKER"),
                "contract", List.of("PERMANENT"),
                "postcode", List.of("9711")));

    assertThat(QuestionPage.fitting(answered))
        .isEqualTo(new Given(Map.of("status", List.of("JOB_SEEKER"), "postcode", List.of("9711"))));
  }

  @Test
  void everyQuestionIsAskedOnOnePage() {
    assertThat(Questions.all().map(Question::name)).doesNotHaveDuplicates();
    assertThat(Questions.all())
        .allSatisfy(
            question -> assertThat(QuestionPage.of(question).questions()).contains(question));
  }

  @ParameterizedTest
  @ValueSource(strings = {"person.municipality", "person.province", "person.region"})
  void whereSomebodyLivesIsAskedByPostcode(String fact) {
    assertThat(Questions.answering(fact)).contains(Questions.POSTCODE);
  }

  @Test
  void aFactThatIsNotAskedHereHasNoQuestion() {
    assertThat(Questions.answering("person.annualIncome")).isEmpty();
    assertThat(Questions.answering("work.cao")).contains(Questions.CAO);
  }
}
