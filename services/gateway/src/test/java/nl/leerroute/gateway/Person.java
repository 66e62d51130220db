package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Somebody who answers the questions with a browser without scripts. */
final class Person {

  final Browser browser;
  private final GatewaySystem system;
  private final String work;
  private final String goal;
  private String profile = "";

  Person(GatewaySystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
    this.work = system.catalogue.uri("zorgassistent");
    this.goal = system.catalogue.uri("verzorgende");
  }

  static Person visiting(GatewaySystem system) {
    return new Person(system, new Browser(system.address()));
  }

  /** The id that only the session and intake know. */
  String profile() {
    return profile;
  }

  String goal() {
    return goal;
  }

  HttpResponse<String> saysWork() {
    browser.get("/mijn/werk?q=zorg");
    Set<String> before = system.intake.ids();
    HttpResponse<String> next = browser.post("/mijn/werk", "work", work, "van", "");
    Set<String> added = new HashSet<>(system.intake.ids());
    added.removeAll(before);
    if (profile.isEmpty() && added.size() == 1) {
      profile = added.iterator().next();
    }
    return next;
  }

  HttpResponse<String> saysGoal() {
    browser.get("/mijn/doel?q=verzorgende");
    return browser.post("/mijn/doel", "goal", goal, "van", "");
  }

  HttpResponse<String> saysSituation() {
    browser.get("/mijn/vraag/status");
    return browser.post("/mijn/vraag/status", "status", "EMPLOYEE");
  }

  /** Answers what matters and asks for routes; ends on the page that waits for them. */
  HttpResponse<String> asksForRoutes() {
    saysWork();
    saysGoal();
    saysSituation();
    browser.get("/mijn/antwoorden");
    return browser.post("/mijn/antwoorden");
  }

  long version() {
    return system.intake.profile(profile).path("version").asLong();
  }

  /** Asks for routes and gets them; ends on the page that shows them. */
  HttpResponse<String> hasRoutes() {
    asksForRoutes();
    system.routes().publish(profile, version());
    return awaits("Meest compleet");
  }

  /** The page of routes as soon as it says so. */
  HttpResponse<String> awaits(String words) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(browser.get("/mijn/routes").body()).contains(words));
    return browser.get("/mijn/routes");
  }
}
