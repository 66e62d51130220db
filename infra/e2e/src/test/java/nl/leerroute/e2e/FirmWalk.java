package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Somebody who tells about a firm page by page, and looks whether each page is for everybody. */
final class FirmWalk {

  static final String RETURN = "Wanneer verdien je het terug?";

  private static final int PATIENCE = 90_000;

  private final DemoInBrowser demo;
  private final Page page;
  private final String name;

  FirmWalk(DemoInBrowser demo, int width, String name) {
    this(demo, demo.page(width, true), name);
  }

  FirmWalk(DemoInBrowser demo, Page page, String name) {
    this.demo = demo;
    this.page = page;
    this.name = name;
  }

  FirmWalk about(int persons, String sector, String agreement, String postcode) {
    page.navigate(demo.at("/bedrijf/over"));
    page.locator("#veld-persons").fill(Integer.toString(persons));
    page.locator("#veld-firmSector").selectOption(sector);
    page.locator("#veld-firmCao").selectOption(agreement);
    page.locator("#veld-firmPostcode").fill(postcode);
    look("about");
    goOn();
    return this;
  }

  FirmWalk money(String turnover) {
    page.locator("input[name=turnover][value=" + turnover + "]").check();
    page.locator("input[name=levyPaid][value=true]").check();
    page.locator("input[name=recognised][value=true]").check();
    page.locator("#veld-deMinimis").fill("0");
    look("money");
    goOn();
    return this;
  }

  /** An hour of theirs costs 35 euro. */
  FirmWalk role(String occupation, int heads, int hours, int awayAtOnce) {
    page.navigate(demo.at("/bedrijf/team/erbij"));
    find(occupation);
    page.locator("#veld-heads").fill(Integer.toString(heads));
    page.locator("input[name=roleHours][value='" + hours + "']").check();
    page.locator("#veld-roleAway").fill(Integer.toString(awayAtOnce));
    page.locator("#veld-hourCost").fill("35");
    look("role");
    goOn();
    return this;
  }

  FirmWalk learns(String... skills) {
    for (String skill : skills) {
      find(skill);
    }
    look("what");
    goOn();
    return this;
  }

  /** Everybody in the role learns it. */
  FirmWalk everybody(String necessity) {
    Locator each = page.locator("input[value=" + necessity + "]");
    for (int i = 0; i < each.count(); i++) {
      each.nth(i).check();
    }
    look("who");
    goOn();
    return this;
  }

  /** What the page of the plan says, with a space where a space is seen. */
  String plan(int awayAtOnce) {
    page.locator("#veld-awayAtOnce").fill(Integer.toString(awayAtOnce));
    look("team");
    goOn();
    page.waitForCondition(
        () ->
            page.locator("#wie").count() == 1
                && page.locator("[hx-trigger='every 2s']").count() == 0,
        new Page.WaitForConditionOptions().setTimeout(PATIENCE));
    look("plan");
    String said = page.locator("main").innerText().replace('\u00a0', ' ');
    page.navigate(demo.at("/bedrijf/plan/regelingen"));
    look("unpaid");
    return said;
  }

  private void find(String words) {
    page.locator("#zoek").fill(words);
    page.locator("#gevonden label", new Page.LocatorOptions().setHasText(words)).first().click();
  }

  private void goOn() {
    page.locator("main .lr-actions button").last().click();
    page.waitForLoadState();
  }

  private void look(String at) {
    look(page, "firm-" + name + "-" + at);
  }

  static void look(Page page, String name) {
    Browser.keep(page, name);
    assertThat(Browser.barriers(page)).as(name).isEmpty();
    assertThat(Browser.overflow(page)).as(name + " is wider than its window").isNotPositive();
  }

  /** A line and the next one, as name and value. */
  static Collector<String, ?, Map<String, String>> pairs() {
    return Collectors.collectingAndThen(
        Collectors.toList(),
        (List<String> lines) -> {
          Map<String, String> pairs = new HashMap<>();
          for (int i = 0; i + 1 < lines.size(); i += 2) {
            pairs.put(lines.get(i), lines.get(i + 1));
          }
          return pairs;
        });
  }
}
