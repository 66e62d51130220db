package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten people of the demo region, each from the first question to a place that was asked for. */
class PersonasIT {

  /**
   * Who it is, the language read, the width of the window, the work done, the goal, and answers by
   * the name of their field; every other question is passed over.
   */
  private static final String EVERYBODY =
      """
      52, no diploma, in shifts, reads with difficulty | nl | 320 | procesoperator | onderhoudsmonteur | status=EMPLOYEE contract=PERMANENT sector=C education=PRIMARY yearOfBirth=1974 postcode=7811 hurdles=READING hoursPerWeek=12
      a job-seeker who returns to care | nl | 320 | zorgassistent | verzorgende | status=JOB_SEEKER education=MBO_2 yearOfBirth=1981 postcode=9711 hoursPerWeek=24
      a self-employed installer | nl | 1280 | elektromonteur | zonnepanelenmonteur | status=SELF_EMPLOYED sector=F education=MBO_3 yearOfBirth=1988 postcode=8911 hoursPerWeek=8
      a nurse from Ukraine who reads English only | en | 320 | care assistant | nurse | status=JOB_SEEKER education=HBO_BACHELOR yearOfBirth=1990 postcode=9711 languages=en hoursPerWeek=32
      a flex worker who knows no agreement | nl | 320 | magazijnmedewerker | heftruckchauffeur | status=EMPLOYEE contract=AGENCY education=LOWER_SECONDARY yearOfBirth=1996 postcode=9401 hoursPerWeek=8
      a driver who wants to plan | nl | 1280 | vrachtwagenchauffeur | logistiek planner | status=EMPLOYEE contract=PERMANENT sector=H education=MBO_2 yearOfBirth=1979 postcode=9711 hoursPerWeek=8
      a shop assistant who wants a desk | nl | 320 | winkelverkoper | administratief medewerker | status=EMPLOYEE contract=ON_CALL sector=G education=MBO_2 yearOfBirth=2001 postcode=9401 hoursPerWeek=8
      a carer at home with little time | nl | 320 | thuiszorgmedewerker | verzorgende | status=EMPLOYEE contract=TEMPORARY sector=Q education=MBO_2 yearOfBirth=1985 postcode=7811 hurdles=CARE hoursPerWeek=12
      a mechanic who goes into wind | nl | 1280 | onderhoudsmonteur | windturbinetechnicus | status=EMPLOYEE contract=PERMANENT sector=C education=MBO_3 yearOfBirth=1993 postcode=9711 hoursPerWeek=16
      a help desk agent who wants to the cloud | nl | 1280 | ICT-helpdeskmedewerker | cloudspecialist | status=EMPLOYEE contract=PERMANENT sector=J education=MBO_4 yearOfBirth=1998 postcode=9711 hoursPerWeek=12
      """;

  @RegisterExtension private static final DemoInBrowser demo = new DemoInBrowser();

  static Stream<Arguments> everybody() {
    return EVERYBODY
        .lines()
        .map(line -> line.split(" \\| ", -1))
        .map(
            who ->
                arguments(
                    who[0], who[1], Integer.parseInt(who[2]), who[3], who[4], answers(who[5])));
  }

  private static Map<String, String> answers(String told) {
    return Arrays.stream(told.split(" "))
        .map(answer -> answer.split("="))
        .collect(Collectors.toMap(answer -> answer[0], answer -> answer[1]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everybody")
  void comesFromTheFirstQuestionToAPlaceThatWasAskedFor(
      String who, String language, int width, String work, String goal, Map<String, String> told) {
    Page page = demo.page(width, true);
    page.navigate(demo.at("/taal/" + language + "?terug=/"));
    new Persona(page, demo.system().address(), true).walk(work, goal, told);
    hasNoBarriers(page, who, "routes");
    assertThat(page.locator("#route").innerText()).contains("€");

    page.locator("form[action$='/kies'] button").first().click();
    hasNoBarriers(page, who, "chosen");
    page.locator("a[href*='/mijn/plek?']").first().click();
    page.locator("input[name=name]").fill("Sam de Vries");
    page.locator("input[name=reachedAt]").fill("sam@voorbeeld.example");
    hasNoBarriers(page, who, "asking");
    page.locator("main .lr-actions button").last().click();

    hasNoBarriers(page, who, "asked");
    assertThat(page.url()).contains("/mijn/plekken/");
    page.navigate(demo.at("/mijn/routes/gekozen"));
    Locator money = page.locator("a[href*='/mijn/aanvraag?'], a[href*='/mijn/elders?']");
    if (money.count() > 0) {
      money.first().click();
      hasNoBarriers(page, who, "money");
      assertThat(page.locator("main").innerText()).contains("€");
    }
  }

  private static void hasNoBarriers(Page page, String who, String name) {
    Browser.keep(
        page, "persona-" + who.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + name);
    assertThat(Browser.barriers(page)).as(name).isEmpty();
    assertThat(Browser.overflow(page)).as(name + " is wider than its window").isNotPositive();
  }
}
