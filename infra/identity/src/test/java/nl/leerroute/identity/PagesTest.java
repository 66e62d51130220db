package nl.leerroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The login page in two languages, under a strict policy. */
class PagesTest {

  private static final RunningIdentity IDENTITY = RunningIdentity.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"nl-NL,nl;q=0.9|nl|Inloggen", "en-US,nl;q=0.5|en|Log in", "pl|en|Log in"})
  void thePageSpeaksTheBrowsersLanguage(String asked, String language, String heading) {
    try (Browser browser = new Browser(asked)) {
      assertThat(browser.open(IDENTITY.at("/login")).body())
          .contains("<html lang=\"" + language + "\">")
          .contains("<h1>" + heading + "</h1>");
    }
  }

  @Test
  void aChosenLanguageStaysAlsoAfterAnError() {
    try (Browser browser = Browser.dutch()) {
      assertThat(browser.open(IDENTITY.at("/login?wrong=true")).body())
          .contains("href=\"/login?wrong=true&amp;taal=en\"");
      assertThat(browser.open(IDENTITY.at("/login?wrong=true&taal=en")).body())
          .contains("The user name or the password is not right.");
      assertThat(browser.open(IDENTITY.at("/login")).body()).contains("<h1>Log in</h1>");
      assertThat(browser.open(IDENTITY.at("/login?taal=nl")).body()).contains("<h1>Inloggen</h1>");
    }
  }

  @ParameterizedTest
  @CsvSource({"xx", "../../etc", "''"})
  void aLanguageWeDoNotHaveIsNoError(String language) {
    try (Browser browser = Browser.dutch()) {
      assertThat(browser.open(IDENTITY.at("/login?taal=" + language)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void thePolicyLetsNothingInAndFormsLeadOnlyToTheGateway() {
    try (Browser browser = Browser.dutch()) {
      HttpResponse<String> page = browser.open(IDENTITY.at("/login"));

      assertThat(page.headers().firstValue("Content-Security-Policy"))
          .hasValue(
              "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'; form-action 'self' "
                  + RunningIdentity.GATEWAY);
      assertThat(page.body()).doesNotContain("<script").doesNotContain(" style=");
      assertThat(browser.open(IDENTITY.at("/identity.css")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void bothLanguagesHaveEveryText() throws IOException {
    Properties dutch = texts("/texts.properties");

    assertThat(texts("/texts_en.properties").keySet()).isEqualTo(dutch.keySet());
    for (Account account : Account.DEMO) {
      assertThat(dutch).containsKey("role." + account.role());
    }
  }

  private static Properties texts(String file) throws IOException {
    Properties texts = new Properties();
    try (InputStream stream =
        java.util.Objects.requireNonNull(PagesTest.class.getResourceAsStream(file))) {
      texts.load(stream);
    }
    return texts;
  }
}
