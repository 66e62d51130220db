package nl.leerroute.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.function.BiConsumer;

/** Somebody who walks the journey page by page, as a person does. */
final class Persona {

  private final Page page;
  private final String address;
  private final boolean javaScript;
  private BiConsumer<Page, String> look = (at, name) -> {};

  Persona(Page page, String address, boolean javaScript) {
    this.page = page;
    this.address = address;
    this.javaScript = javaScript;
  }

  /** Is called on every page of the journey, with a name for it. */
  Persona looking(BiConsumer<Page, String> atEveryPage) {
    this.look = atEveryPage;
    return this;
  }

  void walk(String work, String goal, Map<String, String> situation) {
    page.navigate(address + "/");
    look.accept(page, "home");
    page.locator("a.lr-button--start").click();
    occupation(work);
    look.accept(page, "work");
    goOn();
    tickHalfOfTheSkills();
    look.accept(page, "skills");
    goOn();
    occupation(goal);
    look.accept(page, "goal");
    goOn();
    if (page.url().contains("/voor-je-doel")) {
      look.accept(page, "entry");
      goOn();
    }
    while (page.url().contains("/mijn/vraag/")) {
      situation.forEach(this::answer);
      look.accept(page, page.url().replaceAll(".*/|\\?.*", ""));
      goOn();
    }
    look.accept(page, "check");
    goOn();
    page.locator("#route").waitFor(new Locator.WaitForOptions().setTimeout(90_000));
    look.accept(page, "routes");
  }

  private void occupation(String words) {
    page.locator("#zoek").fill(words);
    if (!javaScript) {
      page.locator("form[role=search] button").click();
    }
    page.locator("#gevonden input[type=radio]").first().check();
  }

  private void tickHalfOfTheSkills() {
    Locator skills = page.locator("input[name=ofwork]:visible");
    skills.first().waitFor();
    for (int i = 0; i < skills.count(); i += 2) {
      skills.nth(i).check();
    }
  }

  /** Answers a question where this page asks it. */
  private void answer(String name, String value) {
    Locator choice = page.locator("input[name='" + name + "'][value='" + value + "']");
    Locator list = page.locator("select[name='" + name + "']");
    Locator field = page.locator("input[type=text][name='" + name + "']");
    if (choice.count() == 1) {
      choice.check();
    } else if (list.count() == 1) {
      list.selectOption(value);
    } else if (field.count() == 1) {
      field.fill(value);
    }
  }

  void goOn() {
    page.locator(".lr-actions button").last().click();
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }
}
