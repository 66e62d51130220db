package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A fund without scripts sends in which employers are affiliated with it. */
class MembersTest {

  private static final String MEMBERS = "/fonds/werkgevers";

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = FundPeople.officer();

  @Test
  void aListIsSentInLookedAtAndTakenAway() {
    HttpResponse<String> taken = send("12345678;Bakkerij Smit\n");
    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(taken.uri().getQuery()).isEqualTo("nieuw=1&weg=0");
    assertThat(taken.body()).contains("Op je lijst staat nu 1 werkgever", "Nieuw: 1");

    assertThat(browser.get(MEMBERS + "?kvk=12345678").body()).contains("Ja: Bakkerij Smit");
    assertThat(browser.get(MEMBERS + "?kvk=%3Cb%3E").body())
        .contains("Nee, &lt;b&gt; staat niet op je lijst.");

    browser.post(MEMBERS + "/weg");
    assertThat(system.funding.members.list()).isEmpty();
    assertThat(browser.get(MEMBERS).body()).contains("Je hebt nog geen lijst gestuurd");
  }

  @Test
  void aWrongListSaysWhichRow() {
    HttpResponse<String> refused = send("nummer;naam\nKvK 1;Smit\n");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Deze lijst is niet gebruikt", "rij 2: ", "Hier hoort een KvK-nummer.");
  }

  @Test
  void aListWithoutTheTokenOfThePageIsNotTaken() {
    browser.get(MEMBERS);

    assertThat(browser.uploadTo(MEMBERS, form("12345678;Vreemd")).statusCode()).isEqualTo(403);
    assertThat(system.funding.members.list()).doesNotContain("Vreemd");
  }

  @Test
  void forAnybodyElseThereIsNoSuchPage() {
    Browser worker = FundPeople.loggedIn("WORKER");

    assertThat(worker.get(MEMBERS).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> send(String csv) {
    browser.get(MEMBERS);
    return browser.upload(MEMBERS, form(csv));
  }

  private static FileForm form(String csv) {
    return new FileForm("naam", "leden", "bestand", csv);
  }
}
