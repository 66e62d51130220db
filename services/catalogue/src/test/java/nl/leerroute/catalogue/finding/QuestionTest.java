package nl.leerroute.catalogue.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.leerroute.catalogue.taxonomy.Language;
import org.junit.jupiter.api.Test;

class QuestionTest {

  @Test
  void aQuestionIsNeverLongerThanSomebodyTypesAndNeverAsksForAll() {
    Question question =
        new Question(" " + "x".repeat(5000), Optional.empty(), Language.NL, Integer.MAX_VALUE);

    assertThat(question.words()).hasSize(100);
    assertThat(question.limit()).isEqualTo(Question.MOST);
  }

  @Test
  void atLeastOneAnswerIsAskedFor() {
    assertThat(new Question("lasser", Optional.empty(), Language.NL, -3).limit()).isEqualTo(1);
  }
}
