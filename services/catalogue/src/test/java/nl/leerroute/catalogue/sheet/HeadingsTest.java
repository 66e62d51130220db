package nl.leerroute.catalogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.leerroute.catalogue.incoming.Problem;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  @Test
  void anotherFileThanTheTemplateIsCalledSoBeforeAllThatIsMissing() {
    List<Problem> problems = Headings.of(List.of("course_id", "price", "Naam")).problems();

    assertThat(problems.getFirst().code()).isEqualTo("not-the-template");
    assertThat(problems).hasSizeGreaterThan(5);
  }

  @Test
  void ofATemplateOnlyTheMissingColumnIsTold() {
    List<String> withoutPrice =
        Arrays.stream(Column.values())
            .filter(column -> column != Column.FEE)
            .map(column -> column.heading().nl())
            .toList();

    assertThat(Headings.of(withoutPrice).problems())
        .extracting(Problem::field)
        .containsExactly("Cursusprijs");
  }

  @Test
  void theTemplateItselfHasAllColumns() {
    assertThat(Headings.all().problems()).isEmpty();
  }
}
