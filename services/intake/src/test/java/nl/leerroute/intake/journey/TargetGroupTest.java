package nl.leerroute.intake.journey;

import static nl.leerroute.intake.journey.TargetGroup.FLEXIBLE;
import static nl.leerroute.intake.journey.TargetGroup.NO_START_QUALIFICATION;
import static nl.leerroute.intake.journey.TargetGroup.PART_TIME;
import static nl.leerroute.intake.journey.TargetGroup.PRACTICALLY_EDUCATED;
import static nl.leerroute.intake.journey.TargetGroup.SMALL_FIRM;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Contract;
import nl.leerroute.intake.answer.Education;
import nl.leerroute.intake.answer.EmployerSize;
import nl.leerroute.intake.answer.Hours;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.answer.WorkStatus;
import org.junit.jupiter.api.Test;

class TargetGroupTest {

  private static final Answers EMPLOYEE =
      Answers.none().with(Questions.STATUS, WorkStatus.EMPLOYEE);

  @Test
  void whoSaysNothingIsInNone() {
    assertThat(TargetGroup.of(Answers.none())).isEmpty();
    assertThat(TargetGroup.of(EMPLOYEE)).isEmpty();
  }

  @Test
  void groupsOverlap() {
    assertThat(
            TargetGroup.of(
                EMPLOYEE
                    .with(Questions.EDUCATION, Education.MBO_1)
                    .with(Questions.CONTRACT, Contract.ON_CALL)
                    .with(Questions.CONTRACT_HOURS, new Hours(3_499))
                    .with(Questions.EMPLOYER_SIZE, EmployerSize.FROM_10_TO_49)))
        .containsExactlyInAnyOrder(
            PRACTICALLY_EDUCATED, NO_START_QUALIFICATION, FLEXIBLE, PART_TIME, SMALL_FIRM);
  }

  @Test
  void theBordersAreThoseOfStatisticsNetherlands() {
    assertThat(TargetGroup.of(Answers.none().with(Questions.EDUCATION, Education.MBO_4)))
        .containsExactly(PRACTICALLY_EDUCATED);
    assertThat(TargetGroup.of(Answers.none().with(Questions.EDUCATION, Education.UPPER_SECONDARY)))
        .isEmpty();
    assertThat(
            TargetGroup.of(
                EMPLOYEE
                    .with(Questions.CONTRACT, Contract.PERMANENT)
                    .with(Questions.CONTRACT_HOURS, new Hours(3_500))
                    .with(Questions.EMPLOYER_SIZE, EmployerSize.FROM_50_TO_249)))
        .isEmpty();
  }
}
