package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.browsing.Choice;
import nl.leerroute.gateway.browsing.Wish;
import nl.leerroute.gateway.enrolments.Enrolment;
import nl.leerroute.gateway.providers.Provider;
import nl.leerroute.gateway.routes.WhyNot;
import nl.leerroute.gateway.supply.Delivery;
import nl.leerroute.gateway.supply.Own;
import nl.leerroute.gateway.taxonomies.Report;
import nl.leerroute.gateway.visitors.Capacity;
import org.junit.jupiter.api.Test;

class LanguagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

  private final Properties dutch = bundle("messages.properties");
  private final Properties english = bundle("messages_en.properties");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
    assertThat(dutch.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(dutch.getProperty(key))));
  }

  @Test
  void nothingIsSaidInWordsThatAreMissing() {
    assertThat(dutch.stringPropertyNames()).containsAll(literalKeys());
    assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    assertThat(dutch.values()).noneMatch(text -> text.toString().isBlank());
  }

  @Test
  void noWordsAreKeptThatNobodySays() {
    Set<String> spare = new TreeSet<>(dutch.stringPropertyNames());
    spare.removeAll(literalKeys());
    spare.removeIf(key -> composedKeys().anyMatch(key::equals));

    assertThat(spare).isEmpty();
  }

  @Test
  void everythingThatIsPutTogetherFromANameHasItsWords() {
    assertThat(dutch.stringPropertyNames()).containsAll(composedKeys().toList());
  }

  @Test
  void everybodyIsAddressedInTheSameWay() {
    Pattern formal = Pattern.compile("\\b[Uu]w?\\b");

    assertThat(dutch.values()).noneMatch(text -> formal.matcher(text.toString()).find());
  }

  @Test
  void quotesAreTypographicSoThatNoneIsSwallowed() {
    assertThat(dutch.values()).noneMatch(text -> text.toString().contains("'"));
    assertThat(english.values()).noneMatch(text -> text.toString().contains("'"));
  }

  /** Keys that stand in templates and in code as they are. */
  private static Set<String> literalKeys() {
    String sources =
        Stream.of(RESOURCES.resolve("templates"), Path.of("src/main/java"))
            .flatMap(LanguagesTest::files)
            .map(LanguagesTest::text)
            .collect(Collectors.joining("\n"));
    return Pattern.compile("[\"'{]([a-zA-Z]+(?:[.-][a-zA-Z0-9]+)*)[\"'}]")
        .matcher(sources)
        .results()
        .map(match -> match.group(1))
        .filter(key -> bundle("messages.properties").containsKey(key))
        .collect(Collectors.toSet());
  }

  /** Keys that are put together from the name of something. */
  private static Stream<String> composedKeys() {
    return Stream.of(
            Stream.of("tell", "see", "choose")
                .flatMap(step -> Stream.of("home." + step, "home." + step + ".text")),
            Stream.of("where", "money", "why", "free").map("home.get."::concat),
            Stream.of("1", "2", "3", "4", "5").map("progress."::concat),
            Stream.of("work", "goal")
                .flatMap(
                    each ->
                        Stream.of("title", "why", "search", "hint", "legend")
                            .map(part -> each + "." + part)),
            Stream.of("work.none", "work.other", "goal.unknown"),
            Stream.of(
                    "naam",
                    "wie",
                    "deel",
                    "hoogstens",
                    "per",
                    "aanvrager",
                    "dagen",
                    "vanaf",
                    "tot",
                    "adres")
                .map("fault.sketch."::concat),
            Stream.of("EMPLOYEE", "JOB_SEEKER", "SELF_EMPLOYED").map("sketch.people."::concat),
            Stream.of("WORKER", "EMPLOYER").map("sketch.applicant."::concat),
            Stream.of("COURSE", "PERSON_A_YEAR").map("sketch.per."::concat),
            Stream.of("ja", "nee").map("sketch.recognised."::concat),
            Stream.of("werk-nu", "werkgever", "over-jou", "waarom", "tijd-en-geld", "persoonlijk")
                .map("check."::concat),
            Questions.all().flatMap(QuestionKeys::of),
            Stream.of(
                "fault.needed.consent",
                "fault.choose.kind",
                "fault.day.until",
                "renewal.how.BIG",
                "renewal.how.OTHER",
                "fault.choose.work",
                "fault.choose.goal",
                "fault.choose.keep",
                "fault.nothing.answers"),
            Stream.of(
                    "DEBTS",
                    "READING",
                    "DIGITAL",
                    "LETTERS",
                    "HEALTH",
                    "CARE",
                    "HOUSING",
                    "SAFETY",
                    "DARK",
                    "MUNICIPALITY")
                .flatMap(who -> Stream.of("help." + who, "help." + who + ".text")),
            Stream.of(
                    "VCA",
                    "BHV",
                    "FIRST_AID",
                    "FORKLIFT",
                    "CODE_95",
                    "BIG",
                    "HACCP",
                    "AERIAL_PLATFORM",
                    "SAFE_ELECTRICITY",
                    "DRIVING_LICENCE",
                    "OTHER")
                .map("certificate."::concat),
            Stream.of(
                "tap.now",
                "tap.now.EMPLOYEE",
                "tap.now.JOB_SEEKER",
                "tap.now.SELF_EMPLOYED",
                "tap.now.OTHER",
                "tap.work",
                "tap.work.CARE",
                "tap.work.BUILDING",
                "tap.work.TECHNIQUE",
                "tap.work.DRIVING",
                "tap.work.STORING",
                "tap.work.COOKING",
                "tap.work.SELLING",
                "tap.work.GREEN",
                "tap.diploma",
                "tap.diploma.NONE",
                "tap.diploma.LOWER_SECONDARY",
                "tap.diploma.MBO_2",
                "tap.diploma.HBO_BACHELOR",
                "tap.time",
                "tap.time.2",
                "tap.time.4",
                "tap.time.8",
                "tap.time.16",
                "tap.hard",
                "tap.hard.READING",
                "tap.hard.LANGUAGE",
                "tap.hard.DIGITAL",
                "tap.hard.MONEY",
                "tap.hard.CARE",
                "tap.hard.SCHOOL"),
            names(Capacity.values(), "capacity."),
            names(RouteSetPublished.Aim.values(), "aim."),
            names(RouteSetPublished.Certainty.values(), "certainty."),
            names(RouteSetPublished.EnrolmentOrder.values(), "enrolment."),
            names(RouteSetPublished.Applicant.values(), "applicant."),
            names(RouteSetPublished.Applicant.values(), "asks."),
            names(RouteSetPublished.Applicant.values(), "chosen.apply."),
            names(WhyNot.values(), "unpaid."),
            Stream.of(WhyNot.values()).map(why -> "unpaid." + why + ".text"),
            names(OfferPublished.Kind.values(), "kind."),
            Stream.of("BBL", "WORKPLACE").map("step.atWork."::concat),
            Stream.of("AFTER_APPLYING", "AFTER_DECISION").map("first."::concat),
            names(OfferPublished.Form.values(), "form."),
            names(OfferPublished.DayPart.values(), "daypart."),
            names(OfferPublished.Support.values(), "support."),
            names(OfferPublished.TargetGroup.values(), "group."),
            names(OfferPublished.SkillLevel.values(), "level."),
            names(OfferPublished.Pace.values(), "pace."),
            names(Choice.values(), "choice."),
            Wish.SORTS.stream().map("sort."::concat),
            Stream.of("DR", "FL", "FR", "GE", "GR", "LI", "NB", "NH", "OV", "UT", "ZE", "ZH")
                .map("province.NL-"::concat),
            SchemeKeys.all(),
            ApplyingKeys.all(),
            WalkKeys.all(),
            TrialKeys.all(),
            ReminderKeys.all(),
            AdviserKeys.all(),
            FirmKeys.all(),
            Stream.of("money.LOAN", "money.TAX_EFFECT", "money.RIGHT"),
            names(Report.Stage.values(), "operator.stage."),
            Stream.of("OPEN", "PLANNED", "CLOSED", "ENDED").map("state."::concat),
            names(Enrolment.State.values(), "seat.state."),
            Stream.of(Enrolment.State.values())
                .filter(state -> state != Enrolment.State.REFUSED)
                .map(state -> "seat.state." + state + ".text"),
            names(Enrolment.State.values(), "firm.state."),
            Stream.of(Enrolment.State.values())
                .filter(state -> state != Enrolment.State.REFUSED)
                .map(state -> "firm.state." + state + ".text"),
            Stream.of("name", "employer", "reachedAt")
                .flatMap(field -> Stream.of("firm." + field, "firm." + field + ".why")),
            Stream.of("ASKED", "OTHER_DATE_OFFERED").map("seat.answerBefore."::concat),
            Stream.of("FULL", "REQUIREMENTS", "CANCELLED", "OTHER")
                .flatMap(
                    reason ->
                        Stream.of("seat", "firm", "provider")
                            .map(asker -> asker + ".reason." + reason)),
            Stream.of(
                    "full",
                    "closed",
                    "not-offered",
                    "not-listed",
                    "refused-before",
                    "started",
                    "not-from-here")
                .map("seat.refused."::concat),
            Stream.of("full", "closed", "not-offered", "not-listed", "not-from-here", "incomplete")
                .map("provider.refused."::concat),
            names(Provider.State.values(), "provider.state."),
            Stream.of(Provider.State.values()).map(state -> "provider.state." + state + ".text"),
            names(Provider.State.values(), "providers.state."),
            Stream.of("KVK_NUMBER", "WEBSITE", "NAME", "PHONE").map("providers.trait."::concat),
            Stream.of(
                    "REGISTERED",
                    "DESCRIBED",
                    "CHECKED",
                    "LISTED",
                    "SUSPENDED",
                    "APPEALED",
                    "APPEAL_GRANTED",
                    "APPEAL_DENIED",
                    "MERGED",
                    "KEPT_APART")
                .map("providers.deed."::concat),
            Stream.of("fault.missing.text", "fault.day.start"),
            Stream.of("reason", "paid", "points", "notNow", "lastDay", "window")
                .map(code -> "fault." + code + ".fund"),
            Stream.of("FIRST_COME", "BALLOT", "PRO_RATA", "RANKING").map("pot.division."::concat),
            Stream.of("pot.naam", "taken.naam", "pot.verdeling", "pot.tijdvak", "pot.bezwaaradres")
                .map("fault."::concat),
            Stream.of("price", "percent").map(code -> "fault." + code + ".reach"),
            names(ProfilePublished.WorkStatus.values(), "reach.status."),
            Stream.of("ALL", "AM01", "AM02", "AM03", "AM36", "OTHER").map("region."::concat),
            names(Delivery.Stage.values(), "supply.stage."),
            names(Own.State.values(), "supply.state."),
            names(Delivery.Outcome.values(), "supply.outcome."),
            Stream.of("none", "unreadable", "too-large", "busy").map("supply.refused."::concat),
            Stream.of(
                    "not",
                    "health",
                    "keep",
                    "seat",
                    "call",
                    "reminder",
                    "who",
                    "figures",
                    "cookies",
                    "erase")
                .flatMap(part -> Stream.of("privacy." + part, "privacy." + part + ".text")),
            Stream.of(
                    "not-found", "forbidden", "not-understood", "unavailable", "too-many", "broken")
                .flatMap(code -> Stream.of("error." + code, "error." + code + ".text")))
        .flatMap(keys -> keys);
  }

  private static Stream<String> names(Enum<?>[] values, String prefix) {
    return Stream.of(values).map(value -> prefix + value.name());
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Properties bundle(String name) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return properties;
  }
}
