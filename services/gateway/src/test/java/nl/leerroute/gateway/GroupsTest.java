package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import nl.leerroute.gateway.partners.StubIdentity.Login;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;

/** Firms ask together; providers answer without knowing who they are. */
class GroupsTest implements Recovering {

  private static final String BEES = "urn:bees";
  private static final String TOGETHER = "/bedrijf/samen";
  private static final String GROUPS = "/aanbieder/groepen";

  private final GatewaySystem system = GatewaySystem.running();

  @Test
  void aFirmTakesPartOnItsTermsAndLeavesAgain() {
    Browser firm = employer();
    wishes(firm);
    assertThat(firm.get(TOGETHER).body()).contains("Tend bees", "Ik doe mee", "value=\"4\"");

    HttpResponse<String> joined =
        firm.post(TOGETHER, "skill", BEES, "persons", "5", "where", "AT_FIRM", "most", "250");
    assertThat(joined.body())
        .contains("Je doet mee met 5 mensen", "20 mensen of meer, van 3 bedrijven")
        .contains("value=\"250\"", "value=\"AT_FIRM\" checked");
    assertThat(firm.get("/bedrijf/over").body()).as("the rest stays").contains("value=\"7811\"");

    firm.get(TOGETHER);
    assertThat(firm.post(TOGETHER + "/weg", "skill", BEES).body())
        .doesNotContain("Je doet mee met");
  }

  @Test
  void aProviderProposesAndAFirmShowsItselfToIt() {
    Browser firm = employer();
    wishes(firm);
    firm.get(TOGETHER);
    firm.post(TOGETHER, "skill", BEES, "persons", "5");
    Browser provider = loggedIn("PROVIDER", "zorgschool-2");
    assertThat(provider.get(GROUPS).body())
        .contains("Tend bees", "Drenthe", "€ 200", "€ 300", "bij een bedrijf", "1 maart 2027");
    HttpResponse<String> proposed =
        provider.post(GROUPS, "region", "AM03", "skill", BEES, "price", "275", "text", "Bij jou");
    assertThat(proposed.body()).contains("Je voorstel staat er", "value=\"275\"");

    String page = firm.get(TOGETHER).body();
    assertThat(page).contains("Voorstel van De Blauwe Terp", "€ 275 per persoon", "Bij jou");
    String proposal = TOGETHER + page.replaceAll("(?s).*/bedrijf/samen(/[a-f0-9-]{36})\".*", "$1");
    HttpResponse<String> nobody = firm.post(proposal, "name", "Imkerij Postma");
    assertThat(nobody.statusCode()).isEqualTo(422);
    assertThat(nobody.body()).contains("Vul de naam van je bedrijf in");
    firm.post(proposal, "name", "Imkerij Postma", "reachedAt", "0591 123456");
    assertThat(provider.get(GROUPS).body()).contains("Imkerij Postma: 0591 123456");

    assertThat(firm.get(TOGETHER).body()).contains("De opleider ziet: Imkerij Postma");
    firm.post(proposal + "/weg");
    assertThat(provider.get(GROUPS).body()).doesNotContain("Imkerij Postma");
  }

  @Test
  void whatIsWrongIsSaidAndTheFormComesBackFilledIn() {
    Browser firm = employer();
    wishes(firm);
    firm.get(TOGETHER);
    HttpResponse<String> wrong =
        firm.post(TOGETHER, "skill", BEES, "persons", "veel", "most", "250");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Zeg met hoeveel mensen je meedoet", "value=\"veel\"");

    Browser provider = loggedIn("PROVIDER", "zorgschool-2");
    provider.get(GROUPS);
    HttpResponse<String> free =
        provider.post(
            GROUPS, "region", "AM03", "skill", BEES, "price", "gratis", "text", "Bij jou");
    assertThat(free.statusCode()).isEqualTo(422);
    assertThat(free.body()).contains("Vul de prijs voor één mens in", "value=\"gratis\"");

    firm.get(TOGETHER);
    system.intake.become(Mood.FAILING);
    HttpResponse<String> unsent = firm.post(TOGETHER, "skill", BEES, "persons", "5");
    assertThat(unsent.statusCode()).isEqualTo(503);
  }

  @Test
  void aFundSeesGroupsAndProposesNothing() {
    assertThat(loggedIn("FUND_OFFICER", "fonds").get("/fonds/groepen").body())
        .contains("Tend bees", "20 mensen of meer, van 3 bedrijven")
        .doesNotContain("Doe een voorstel");
  }

  @Test
  void forOthersThereAreNoSuchPages() {
    Browser worker = loggedIn("WORKER", "nobody");
    assertThat(worker.get("/fonds/groepen").statusCode()).isEqualTo(404);
    assertThat(worker.get(GROUPS).statusCode()).isEqualTo(404);
    Browser visitor = new Browser(system.address());
    assertThat(visitor.get(TOGETHER).body()).contains("Hiervoor log je in als werkgever");
    visitor.get("/bedrijf/over");
    assertThat(visitor.post(TOGETHER, "skill", BEES, "persons", "5").statusCode()).isEqualTo(404);
  }

  private Browser employer() {
    return loggedIn("EMPLOYER", "postma-" + UUID.randomUUID());
  }

  private Browser loggedIn(String role, String organisation) {
    Browser browser = new Browser(system.address());
    system.identity.nextIs(new Login("willem-" + role, "Willem Postma", role, organisation));
    browser.get("/overzicht");
    return browser;
  }

  /** Four people have to learn it. */
  private static void wishes(Browser firm) {
    firm.get("/bedrijf/over");
    firm.post("/bedrijf/over", "persons", "12", "firmPostcode", "7811");
    String role = firm.get("/bedrijf/team/erbij").uri().getPath();
    firm.post(role, "roleName", "imkers", "heads", "4");
    firm.get(role + "/leren");
    firm.post(role + "/leren", "skill", BEES);
  }
}
