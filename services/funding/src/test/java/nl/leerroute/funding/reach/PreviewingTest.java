package nl.leerroute.funding.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.leerroute.funding.TestRules;
import nl.leerroute.funding.seeking.Situation;
import nl.leerroute.schemes.json.DraftForm;
import org.junit.jupiter.api.Test;

/** Whom a rule reaches, by groups in which nobody can be found. */
class PreviewingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Course COURSE = new Course(400_00, 100);

  private static final Crowd.Counted NURSES =
      counted("AM01", Situation.EMPLOYEE, Age.FROM_25_TO_64, Schooling.HIGH, "Q", 120);
  private static final Crowd.Counted YOUNG_BUILDERS =
      counted("AM02", Situation.EMPLOYEE, Age.UNDER_25, Schooling.MIDDLE, "F", 40);
  private static final Crowd.Counted FREELANCERS =
      counted("AM01", Situation.SELF_EMPLOYED, Age.FROM_25_TO_64, Schooling.UNKNOWN, "", 30);
  private static final Crowd CROWD = new Crowd(List.of(NURSES, YOUNG_BUILDERS, FREELANCERS));

  @Test
  void aRuleWithoutConditionsReachesEverybodyByRegionAndStatus() {
    Preview preview = preview("");

    assertThat(preview.total()).isEqualTo(new Preview.Persons(190, 0, 0));
    assertThat(preview.rows())
        .containsExactly(
            row("AM01", Situation.EMPLOYEE, new Preview.Persons(120, 0, 0)),
            row("AM02", Situation.EMPLOYEE, new Preview.Persons(40, 0, 0)),
            row("AM01", Situation.SELF_EMPLOYED, new Preview.Persons(30, 0, 0)));
  }

  @Test
  void whatIsNotKnownOfAGroupMakesItPerhaps() {
    assertThat(preview(ofLevel("MBO_2")).total()).isEqualTo(new Preview.Persons(0, 70, 120));
    assertThat(preview(age(18, 99)).total()).isEqualTo(new Preview.Persons(150, 40, 0));
    assertThat(preview(agreement("cao-vvt")).total()).isEqualTo(new Preview.Persons(0, 120, 70));
  }

  @Test
  void whatOnlyACourseDecidesStandsInNobodysWay() {
    assertThat(preview("{\"type\": \"is\", \"fact\": \"offer.exam\", \"value\": true}").total())
        .isEqualTo(new Preview.Persons(190, 0, 0));
  }

  @Test
  void aSchemeThatOnlyEmployersAskForIsNotForWhoHasNone() {
    Preview preview =
        preview(
            rule("").replace("\"applicants\": [\"WORKER\"]", "\"applicants\": [\"EMPLOYER\"]"),
            COURSE);

    assertThat(preview.total()).isEqualTo(new Preview.Persons(160, 0, 30));
  }

  @Test
  void spendingIsWhatEachWouldGetTimesHowManyAsk() {
    assertThat(preview(age(18, 99)).spend())
        .contains(new Preview.Spend(150 * 400_00L, 190 * 400_00L));
    assertThat(preview(rule(age(18, 99)), new Course(1_000_00, 10)).spend())
        .contains(new Preview.Spend(15 * 1_000_00L, 19 * 1_000_00L));
  }

  /**
   * An officer who knows a woman of 34 in Groningen with a degree in care narrows the rule to her,
   * year by year and level by level: her group never falls apart, so no step says whether she is
   * there.
   */
  @Test
  void noSequenceOfRulesTakesAGroupApart() {
    IntStream.rangeClosed(25, 64)
        .mapToObj(years -> age(years, years))
        .forEach(
            narrow -> {
              Preview.Persons nurses = preview(narrow).rows().getFirst().persons();
              assertThat(nurses).isEqualTo(new Preview.Persons(0, 120, 0));
            });
    assertThat(preview(ofLevel("ACADEMIC")).rows().getFirst().persons())
        .isEqualTo(new Preview.Persons(0, 120, 0));
  }

  /**
   * An officer edits a rule step by step, in whatever way, and compares what each step reaches. The
   * groups count 10, 20, 40 and so on, so that a number of persons tells which of them are in it:
   * each group is in one place, whole, so two steps never differ by less than a published group.
   */
  @Property(tries = 200)
  void whateverARuleAsksEveryGroupStaysWhole(@ForAll long seed) {
    Preview preview = preview(rule(edited(new Random(seed), 3)), COURSE, EVERY_GROUP);

    Preview.Persons total = preview.total();
    assertThat(total.yes() % 10 + total.may() % 10 + total.no() % 10).isZero();
    long yes = total.yes() / 10;
    long perhaps = total.may() / 10;
    long no = total.no() / 10;
    assertThat(yes | perhaps | no).isEqualTo((1L << EVERY_GROUP.groups().size()) - 1);
    assertThat(List.of(yes & perhaps, yes & no, perhaps & no)).containsOnly(0L);
  }

  private static final Crowd EVERY_GROUP = everyGroup();

  private static Crowd everyGroup() {
    List<Crowd.Counted> groups = new ArrayList<>();
    for (String region : List.of("AM01", "AM02")) {
      for (Situation status : List.of(Situation.EMPLOYEE, Situation.SELF_EMPLOYED)) {
        for (Age age : List.of(Age.UNDER_25, Age.FROM_25_TO_64)) {
          for (Schooling schooling : List.of(Schooling.LOW, Schooling.HIGH)) {
            groups.add(counted(region, status, age, schooling, "Q", 10L << groups.size()));
          }
        }
      }
    }
    return new Crowd(groups);
  }

  /** Any condition on what is known of people, and on what is not. */
  private static String edited(Random random, int depth) {
    int kind = random.nextInt(depth == 0 ? 5 : 8);
    return switch (kind) {
      case 0 -> {
        int least = 16 + random.nextInt(50);
        yield age(least, least + random.nextInt(9));
      }
      case 1 -> ofLevel(random.nextBoolean() ? "MBO_2" : "ACADEMIC");
      case 2 -> agreement("cao-vvt");
      case 3 -> oneOf("person.status", random.nextBoolean() ? "EMPLOYEE" : "SELF_EMPLOYED");
      case 4 -> oneOf("person.region", random.nextBoolean() ? "AM01" : "AM02");
      case 5 -> "{\"type\": \"not\", \"of\": %s}".formatted(edited(random, depth - 1));
      default ->
          "{\"type\": \"%s\", \"of\": [%s, %s]}"
              .formatted(
                  kind == 6 ? "all" : "any", edited(random, depth - 1), edited(random, depth - 1));
    };
  }

  private static String oneOf(String fact, String value) {
    return "{\"type\": \"oneOf\", \"fact\": \"%s\", \"values\": [\"%s\"]}".formatted(fact, value);
  }

  private static Preview preview(String condition) {
    return preview(rule(condition), COURSE);
  }

  private static Preview preview(String rule, Course course) {
    return preview(rule, course, CROWD);
  }

  private static Preview preview(String rule, Course course, Crowd crowd) {
    return new Previewing(
            DraftForm.read("{\"rule\": %s, \"examples\": []}".formatted(rule)).rule().orElseThrow(),
            TODAY)
        .preview(crowd, course);
  }

  private static String rule(String condition) {
    String plain = TestRules.rule("reach", "1", "fonds-a");
    return condition.isEmpty()
        ? plain
        : plain.replace(
            "\"payment\":",
            """
            "requirements": [{"id": "only", "explanation": {"nl": "Alleen wie past.", "en": "Only who fits."},
              "when": %s}],
            "payment":"""
                .formatted(condition));
  }

  private static String ofLevel(String level) {
    return """
        {"type": "level", "fact": "person.education", "relation": "EQUAL", "value": "%s"}"""
        .formatted(level);
  }

  private static String age(int least, int most) {
    return "{\"type\": \"age\", \"least\": %d, \"most\": %d, \"on\": \"APPLICATION\"}"
        .formatted(least, most);
  }

  private static String agreement(String code) {
    return oneOf("work.cao", code);
  }

  private static Preview.Row row(String region, Situation status, Preview.Persons persons) {
    return new Preview.Row(Optional.of(region), Optional.of(status), persons);
  }

  private static Crowd.Counted counted(
      String region, Situation status, Age age, Schooling education, String sector, long persons) {
    return new Crowd.Counted(
        new Group(
            Optional.of(region),
            Optional.of(status),
            age,
            education,
            Optional.of(sector).filter(code -> !code.isEmpty())),
        persons);
  }
}
