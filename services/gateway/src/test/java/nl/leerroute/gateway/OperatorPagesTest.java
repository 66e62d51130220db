package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.OptionalInt;
import nl.leerroute.gateway.partners.StubIdentity.Login;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator takes releases and lists in with a browser. */
class OperatorPagesTest {

  private static final String TAXONOMY = "/beheer/taxonomie";
  private static final String RELEASE = "/beheer/taxonomie/release";
  private static final String LIST = "/beheer/taxonomie/lijst";

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = new Browser(system.address());

  @BeforeEach
  void logIn() {
    logInAs(browser, "OPERATOR");
  }

  @Test
  void whatIsThereIsListed() {
    assertThat(browser.get(TAXONOMY).body()).contains("esco-1.1.1", "18.062");
  }

  @Test
  void aFormWithFilesGoesThroughAsItIsAndLeadsToItsReport() {
    system.catalogue.taxonomies.reports(
        """
        {"release": "esco-1.2.0", "stage": "WRITING", "done": 500, "all": 17000}
        """);
    HttpResponse<String> sent = send(browser, RELEASE, "1.2.0", "conceptUri,preferredLabel");

    assertThat(system.catalogue.taxonomies.received())
        .contains("name=\"version\"", "1.2.0", "conceptUri,preferredLabel");
    assertThat(sent.uri().getPath()).isEqualTo("/beheer/taxonomie/esco-1.2.0");
    assertThat(sent.body())
        .contains("500 van 17.000 begrippen", "http-equiv=\"refresh\"", "hx-get=");
  }

  @Test
  void theReportSaysWhatBecameOfWhatWasThere() {
    system.catalogue.taxonomies.reports(
        """
        {"release": "esco-1.2.0", "stage": "DONE", "remarksInAll": 1,
         "remarks": [{"file": "skills_en.csv", "line": 7,
                      "sentence": {"nl": "Niet gebruikt.", "en": "Not used."}}],
         "offers": {"count": 1, "first": ["vonk-vca-basis"]},
         "taken": {"taken": 3, "replaced": 1, "removed": 1,
           "gone": [{"uri": "urn:b", "label": {"nl": "telexen", "en": "telex"}}],
           "replacements": [{"gone": {"uri": "urn:a", "label": {"nl": "typen", "en": "type"}},
                             "by": {"uri": "urn:c", "label": {"nl": "tikken", "en": "tap"}}}]}}
        """);

    assertThat(browser.get("/beheer/taxonomie/esco-1.2.0").body())
        .contains("typen is nu tikken", "telexen is weg", "vonk-vca-basis", "skills_en.csv:7")
        .doesNotContain("http-equiv=\"refresh\"", "hx-get=");
  }

  @Test
  void howManyProfilesARemovedOrReplacedConceptTouchesIsToldInTens() {
    system.catalogue.taxonomies.reports(
        """
        {"release": "esco-1.2.0", "stage": "DONE", "offers": {"count": 0}, "taken": {"taken": 3}}
        """);
    system.intake.everyReleaseTouches(OptionalInt.of(1230));
    assertThat(browser.get("/beheer/taxonomie/esco-1.2.0").body()).contains("Ongeveer 1.230");

    system.intake.everyReleaseTouches(OptionalInt.empty());
    assertThat(browser.get("/beheer/taxonomie/esco-1.2.0").body()).contains("Minder dan 10");
  }

  @Test
  void aListIsToldRowByRow() {
    assertThat(send(browser, LIST, "sector", "concept,name").body())
        .contains("De lijst is verwerkt", "file.csv:3", "Dit begrip kennen we niet.");
  }

  @Test
  void aWrongFileGetsASentence() {
    HttpResponse<String> sent = send(browser, RELEASE, "1.2.0", "no csv");

    assertThat(sent.statusCode()).isEqualTo(422);
    assertThat(sent.body()).contains("Deze bestanden kunnen we niet gebruiken", "Dit is geen csv.");
  }

  @Test
  void tooMuchGetsASentenceToo() {
    Browser other = new Browser(system.freshInstance("--leerroute.uploads.most=1KB"));
    logInAs(other, "OPERATOR");
    HttpResponse<String> sent = send(other, RELEASE, "1.2.0", "x".repeat(100_000));

    assertThat(sent.statusCode()).isEqualTo(413);
    assertThat(sent.body()).contains("Dit is te groot");
  }

  @Test
  void aReleaseIsManyTimesAsLargeAsTheSheetOfAProvider() {
    send(browser, RELEASE, "1.2.0", "x".repeat(12 << 20));

    assertThat(system.catalogue.taxonomies.received()).hasSizeGreaterThan(12 << 20);
  }

  @Test
  void aFormThatAnotherSiteSendsIsRefusedBeforeAnythingOfItIsPassedOn() {
    browser.get(TAXONOMY);

    assertThat(browser.uploadTo(RELEASE, form("6", "x")).statusCode()).isEqualTo(403);
    assertThat(browser.uploadTo(RELEASE + "?_csrf=guess", form("6", "x")).statusCode())
        .isEqualTo(403);
    assertThat(system.catalogue.taxonomies.received()).doesNotContain("\r\n6\r\n");
  }

  @Test
  void theTokenInTheAddressOfAFormIsOfUseToNobodyElse() {
    Browser other = new Browser(system.address());
    logInAs(other, "OPERATOR");
    other.get(TAXONOMY);
    String address = other.formAddress(RELEASE);

    assertThat(address).startsWith(RELEASE + "?_csrf=");
    assertThat(browser.uploadTo(address, form("8", "x")).statusCode()).isEqualTo(403);
  }

  @Test
  void theAddressOfASentFormLeadsBackToThePage() {
    assertThat(browser.get(LIST).uri().getPath()).isEqualTo(TAXONOMY);
    assertThat(browser.get(RELEASE).uri().getPath()).isEqualTo(TAXONOMY);
  }

  @Test
  void nobodyElseComesHere() {
    Browser analyst = new Browser(system.address());
    logInAs(analyst, "ANALYST");
    Browser nobody = new Browser(system.address());

    assertThat(analyst.get(TAXONOMY).statusCode()).isEqualTo(403);
    assertThat(analyst.upload(RELEASE, form("7", "x")).statusCode()).isEqualTo(403);
    assertThat(nobody.upload(LIST, form("x", "x")).statusCode()).isEqualTo(403);
  }

  private static HttpResponse<String> send(
      Browser operator, String path, String value, String file) {
    operator.get(TAXONOMY);
    return operator.upload(path, form(value, file));
  }

  private static FileForm form(String value, String file) {
    return new FileForm("version", value, "files", file);
  }

  private void logInAs(Browser somebody, String role) {
    system.identity.nextIs(new Login("iemand-" + role, "Iemand", role, null));
    somebody.get("/overzicht");
  }
}
