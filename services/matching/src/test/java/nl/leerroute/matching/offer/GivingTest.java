package nl.leerroute.matching.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.matching.ATaxonomy;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;

class GivingTest {

  private static final Taxonomy COMPUTERS =
      new ATaxonomy()
          .skill("computer")
          .skill("office", "computer")
          .skill("spreadsheet", "office")
          .made();

  @Test
  void lessonsGiveWhatTheyTeachAndNothingBroaderThatOthersTeach() {
    assertThat(given("spreadsheet", "computer", "office", "spreadsheet"))
        .containsExactly("spreadsheet");
  }

  @Test
  void lessonsCountForWhatNobodyTeaches() {
    assertThat(given("spreadsheet", "spreadsheet"))
        .containsExactlyInAnyOrder("spreadsheet", "office", "computer");
  }

  @Test
  void ofTwoSpecialSkillsTheOneThatLiesBetweenIsCloser() {
    assertThat(given("spreadsheet", "spreadsheet", "office")).containsExactly("spreadsheet");
    assertThat(given("office", "spreadsheet", "office"))
        .containsExactlyInAnyOrder("office", "computer");
  }

  @Test
  void anExamInTheGeneralSkillTeachesNobody() {
    AnOffer exam = AnOffer.called("exam").ofKind(Kind.EXAM).teaching("computer");
    AnOffer lessons = AnOffer.called("lessons").teaching("spreadsheet");

    assertThat(given(lessons, exam, lessons)).contains("computer");
  }

  @Test
  void proofGivesAllThatIsBroader() {
    AnOffer exam = AnOffer.called("exam").ofKind(Kind.EXAM).teaching("spreadsheet");
    AnOffer lessons = AnOffer.called("lessons").teaching("computer");

    assertThat(given(exam, exam, lessons))
        .containsExactlyInAnyOrder("spreadsheet", "office", "computer");
  }

  @Test
  void aCircleOfBroaderSkillsLeavesEachCourseWhatItTeaches() {
    Taxonomy circle = new ATaxonomy().skill("a", "b").skill("b", "a").made();
    List<Offer> all = Stream.of("a", "b").map(GivingTest::teaching).map(AnOffer::made).toList();

    assertThat(new Giving(circle, all).by(all.getFirst()))
        .containsExactly(circle.number("a").orElseThrow());
  }

  /** What lessons in a skill give when each of these is taught somewhere. */
  private static List<String> given(String skill, String... taught) {
    return given(
        teaching(skill), Arrays.stream(taught).map(GivingTest::teaching).toArray(AnOffer[]::new));
  }

  private static List<String> given(AnOffer offer, AnOffer... all) {
    List<Offer> made = Arrays.stream(all).map(AnOffer::made).toList();
    return Arrays.stream(new Giving(COMPUTERS, made).by(offer.made()))
        .mapToObj(COMPUTERS::uri)
        .toList();
  }

  private static AnOffer teaching(String skill) {
    return AnOffer.called(skill).teaching(skill);
  }
}
