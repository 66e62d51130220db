package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.gateway.partners.StubServer;
import org.junit.jupiter.api.Test;

/** An officer answers a few questions and has a draft with examples. */
class SketchedSchemeTest {

  private static final String PAGE = "/fonds/concepten/begin";

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = FundPeople.officer();

  private HttpResponse<String> sent(Map<String, String> otherwise) {
    Map<String, String> form =
        new LinkedHashMap<>(
            Map.of(
                "naam", "Scholingsbudget Zórg!",
                "wie", "EMPLOYEE",
                "sector", "Q",
                "deel", "60 %",
                "hoogstens", "1.250,50",
                "per", "PERSON_A_YEAR",
                "aanvrager", "EMPLOYER",
                "erkend", "ja",
                "dagen", "28",
                "vanaf", "2027-01-01"));
    form.putAll(otherwise);
    List<String> sent = new ArrayList<>();
    form.forEach((field, value) -> sent.addAll(List.of(field, value)));
    browser.get(PAGE);
    return browser.post(PAGE, sent.toArray(String[]::new));
  }

  @Test
  void aFewAnswersMakeADraftWithExamples() {
    String draft = sent(Map.of()).uri().getPath();

    assertThat(draft).matches("/fonds/concepten/d\\d+");
    assertThat(system.funding.drafts.kept(draft.substring(draft.lastIndexOf('/') + 1)))
        .contains("-scholingsbudget-zorg\"", "\"percent\":60", "\"cents\":125050")
        .contains("Vraag minstens 28 dagen voor de eerste dag aan.", "Een dag te laat");
  }

  @Test
  void everyFieldThatIsWrongIsSaidAndKept() {
    HttpResponse<String> page =
        sent(
            Map.of(
                "naam",
                "!!",
                "deel",
                "140",
                "hoogstens",
                "veel",
                "dagen",
                "400",
                "tot",
                "2026-12-31",
                "adres",
                "javascript:1",
                "sector",
                "Z"));

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains(
            "href=\"#veld-naam\"",
            "Geef een heel percentage van 1 tot en met 100",
            "Geef een bedrag van meer dan 0",
            "Geef een heel aantal dagen van 0 tot en met 365.",
            "Kies een dag die niet voor de eerste dag ligt",
            "Geef een adres dat met https:// begint",
            "href=\"#veld-sector\"",
            "value=\"veel\"");
  }

  @Test
  void whatWasTypedComesBackWhenItCannotBeStored() {
    browser.get(PAGE);
    system.funding.become(StubServer.Mood.FAILING);

    HttpResponse<String> page =
        browser.post(
            PAGE,
            "naam",
            "Leren",
            "deel",
            "50",
            "hoogstens",
            "500",
            "per",
            "COURSE",
            "aanvrager",
            "WORKER",
            "dagen",
            "0",
            "vanaf",
            "2027-01-01");

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("value=\"Leren\"");
    system.funding.become(StubServer.Mood.HEALTHY);
    system.awaitRecovery();
  }

  @Test
  void forAnybodyElseThereIsNoSuchPage() {
    assertThat(FundPeople.loggedIn("PROVIDER").get(PAGE).statusCode()).isEqualTo(404);
  }
}
