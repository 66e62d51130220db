package nl.leerroute.funding.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.json.SchemeFile;
import nl.leerroute.schemes.plan.AnsweredStep;
import nl.leerroute.schemes.plan.FundedStep;
import nl.leerroute.schemes.plan.FundingPlanner;
import nl.leerroute.schemes.plan.PricedStep;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ExampleSchemesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final FundingPlanner PLANNER =
      new FundingPlanner(new Evaluating(StatePensionAges.KNOWN));

  @Test
  void anExampleIsLabelledAndNeverPassesForReal() {
    assertThat(rules())
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(
            rule -> {
              assertThat(rule.name().nl()).startsWith("Voorbeeld: ");
              assertThat(rule.name().en()).startsWith("Example: ");
              assertThat(rule.provenance().example()).isTrue();
              assertThat(rule.owner().name()).startsWith("Voorbeeld");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2027-03-28", "2031-08-01"})
  void theRulesStayTheSameWhateverDayItIsSoThatASecondStartPublishesNothingNew(LocalDate today) {
    assertThat(new DemoRegion(today).schemeFiles().stream().map(file -> SchemeFile.of(file).rule()))
        .containsExactlyElementsOf(
            new DemoRegion(TODAY)
                .schemeFiles().stream().map(file -> SchemeFile.of(file).rule()).toList());
  }

  @Test
  void oneWindowIsOpenOneOpensInThreeWeeksOneClosesSoonAndOneIsScarce() {
    List<Window> windows =
        new DemoRegion(TODAY).schemes().stream().flatMap(each -> each.windows().stream()).toList();
    assertThat(windows).anyMatch(each -> each.first().equals(TODAY.plusWeeks(3)));
    assertThat(windows)
        .anyMatch(
            each ->
                each.first().isBefore(TODAY)
                    && each.last().filter(last -> last.isBefore(TODAY.plusDays(7))).isPresent());
    assertThat(new DemoRegion(TODAY).schemeFiles()).anyMatch(file -> file.contains("\"SCARCE\""));
  }

  @Test
  void potsFeedWhatIsOpenNowAndOneOfThemFeedsSeveralSchemes() {
    List<JsonNode> pots = new DemoRegion(TODAY).pots();
    assertThat(pots)
        .allSatisfy(
            pot -> {
              List<OpenScheme> fed = openNow(pot);
              assertThat(fed).isNotEmpty().hasSameSizeAs(pot.path("windows"));
              assertThat(fed)
                  .extracting(scheme -> scheme.rule().owner().organisation())
                  .containsOnly("voorbeeldfonds-zorg");
            })
        .anySatisfy(pot -> assertThat(openNow(pot)).hasSizeGreaterThan(1));
  }

  /** Of its money somebody can apply here, hears from people, and knows what is paid back. */
  @Test
  void aWorkerCanApplyForMoneyThatPeopleDecideAbout() {
    assertThat(new DemoRegion(TODAY).pots())
        .filteredOn(pot -> !pot.path("objectionsTo").asString("").isEmpty())
        .flatExtracting(ExampleSchemesTest::openNow)
        .extracting(OpenScheme::rule)
        .anySatisfy(
            rule -> {
              assertThat(rule.parties().applicants()).contains(Party.WORKER);
              assertThat(rule.checks()).isNotEmpty();
              assertThat(rule.procedure().obligations()).isNotEmpty();
            });
  }

  private static List<OpenScheme> openNow(JsonNode pot) {
    return new DemoRegion(TODAY)
        .schemes().stream()
            .filter(
                scheme ->
                    scheme.windows().stream()
                        .filter(window -> window.first().isBefore(TODAY))
                        .anyMatch(window -> pot.path("windows").has(window.id())))
            .toList();
  }

  @ParameterizedTest(name = "{0} pays {2} for {1}")
  @CsvSource({
    "carer, terp-wondzorg, 50000",
    "carer, maan-verzorgende-bbl, 92500",
    "carer, zon-zonnepanelen, 160500",
    "jobSeeker, tjalk-helpdesk, 150000",
    "jobSeeker, vonk-elektro-zijinstroom, 372500",
    "jobSeeker, ooi-heftruck, 34500",
    "selfEmployed, tjalk-cloud, 108400",
    "selfEmployed, lat-evc-planner, 124000",
    "fitter, vonk-storing-zoeken, 116000",
    "driver, ooi-planner, 210000",
    "lowSchooled, kievit-nederlands-avond, 85000",
    "lowSchooled, kat-office, 13500",
    "student, kompas-loopbaangesprek, 70000"
  })
  void variedPeopleFindMoney(String person, String offer, long cents) {
    assertThat(granted(person, offer)).isEqualTo(cents);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "carer",
        "jobSeeker",
        "selfEmployed",
        "fitter",
        "driver",
        "lowSchooled",
        "student"
      })
  void careerAdviceIsCertainForEverybody(String person) {
    assertThat(funded(person, "kompas-loopbaangesprek").ownAtWorst()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"carer", "jobSeeker", "selfEmployed", "fitter", "driver", "lowSchooled"})
  void whatIsLeftCanBeBorrowed(String person) {
    assertThat(funded(person, "tjalk-java-bootcamp").beside())
        .anyMatch(funding -> funding.scheme().ref().scheme().equals("voorbeeld-studielening"));
  }

  @Test
  void theSwitchToTechnologyTakesApplicationsFromTheDayItsWindowOpens() {
    OpenScheme scheme =
        new DemoRegion(TODAY)
            .schemes().stream()
                .filter(each -> each.rule().ref().scheme().equals("voorbeeld-overstap-techniek"))
                .findFirst()
                .orElseThrow();
    Answer answer =
        new Evaluating(StatePensionAges.KNOWN)
            .evaluate(
                scheme,
                person("jobSeeker").and(step("vonk-elektro-zijinstroom").offer()),
                step("vonk-elektro-zijinstroom").purchase(),
                TODAY);
    assertThat(((Answer.Pays) answer).dates().applyFrom()).isEqualTo(TODAY.plusWeeks(3));
  }

  private static List<SchemeVersion> rules() {
    return new DemoRegion(TODAY).schemes().stream().map(OpenScheme::rule).toList();
  }

  private static long granted(String person, String offer) {
    FundedStep step = funded(person, offer);
    return step.priceCents() - step.ownAtBest();
  }

  private static FundedStep funded(String person, String offer) {
    AnsweredStep answered =
        PLANNER.ask(new DemoRegion(TODAY).schemes(), person(person), step(offer), TODAY);
    return PLANNER.plan(person(person), List.of(answered), TODAY).steps().getFirst();
  }

  private static PricedStep step(String offer) {
    return new DemoRegion(TODAY).step(offer, TODAY.plusWeeks(10));
  }

  private static Facts person(String name) {
    return switch (name) {
      case "carer" -> northerner("EMPLOYEE", "MBO_3", "cao-vvt", "Q");
      case "fitter" -> northerner("EMPLOYEE", "MBO_4", "cao-technisch-installatiebedrijf", "F");
      case "driver" -> northerner("EMPLOYEE", "MBO_2", "cao-beroepsgoederenvervoer", "H");
      case "jobSeeker" -> northerner("JOB_SEEKER", "MBO_2", null, null);
      case "selfEmployed" -> northerner("SELF_EMPLOYED", "HBO_BACHELOR", null, "J");
      case "lowSchooled" -> northerner("HOME_MAKER", "PRIMARY", null, null);
      case "student" -> northerner("STUDENT", "MBO_4", null, null);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Facts northerner(
      String status,
      String education,
      @org.jspecify.annotations.Nullable String cao,
      @org.jspecify.annotations.Nullable String sector) {
    return Facts.with()
        .code(PersonFacts.STATUS, status)
        .code(PersonFacts.EDUCATION, education)
        .code(PersonFacts.PROVINCE, "Drenthe")
        .number(PersonFacts.YEAR_OF_BIRTH, 1985)
        .code(WorkFacts.CAO, cao)
        .code(WorkFacts.SECTOR, sector)
        .number(WorkFacts.CONTRACT_HOURS, cao == null ? null : 28)
        .code(WorkFacts.EMPLOYER_SIZE, cao == null ? null : "FROM_10_TO_49")
        .build();
  }
}
