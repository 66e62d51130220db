package nl.leerroute.identity;

import static nl.leerroute.identity.Gateway.location;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Logging in, from the gateway's link to its tokens. */
class LoginTest {

  private static final RunningIdentity IDENTITY = RunningIdentity.shared();
  private static final Gateway GATEWAY = new Gateway(IDENTITY);
  private final Browser browser = Browser.dutch();

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  static Stream<Account> accounts() {
    return Account.DEMO.stream();
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void bothTokensSayWhoSomebodyIsAndForWhichOrganisation(Account account) throws Exception {
    JsonNode tokens = GATEWAY.tokensOf(account.name());

    for (String kind : List.of("id_token", "access_token")) {
      JWTClaimsSet claims = GATEWAY.verified(tokens.get(kind).asString());
      assertThat(claims.getIssuer()).as(kind).isEqualTo(RunningIdentity.ISSUER);
      assertThat(claims.getSubject()).as(kind).isEqualTo(account.name());
      assertThat(claims.getStringListClaim("roles"))
          .as(kind)
          .containsExactly(account.role().name());
      assertThat(claims.getStringClaim("organisation"))
          .as(kind)
          .isEqualTo(account.organisation().orElse(null));
      assertThat(claims.getStringClaim("name")).as(kind).isEqualTo(account.fullName());
    }
    assertThat(GATEWAY.verified(tokens.get("id_token").asString()).getStringClaim("nonce"))
        .isEqualTo("a-nonce");
    assertThat(tokens.has("refresh_token")).isFalse();
  }

  @Test
  void theAccessTokenIsForTheServicesAndTheIdTokenForTheGatewayOnly() throws Exception {
    JsonNode tokens = GATEWAY.tokensOf("werknemer");

    assertThat(GATEWAY.verified(tokens.get("access_token").asString()).getAudience())
        .containsExactly("urn:leerroute:services");
    assertThat(GATEWAY.verified(tokens.get("id_token").asString()).getAudience())
        .containsExactly("leerroute-gateway");
  }

  @Test
  void whoIsLoggedInDoesNotSeeTheFormAgain() throws Exception {
    GATEWAY.logIn(browser, "werknemer");

    assertThat(location(browser.open(GATEWAY.loginAddress(Map.of()))))
        .startsWith(RunningIdentity.CALLBACK + "?code=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Werknemer", " werknemer "})
  void capitalsAndSpacesAroundTheNameDoNotMatter(String typed) throws Exception {
    assertThat(GATEWAY.logIn(browser, typed)).startsWith(RunningIdentity.CALLBACK + "?code=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"werknemer", "nobody"})
  void aWrongPasswordGetsASentenceAndKeepsTheName(String name) throws Exception {
    HttpResponse<String> shown = formAfterWrongPassword(name);

    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body())
        .contains("De gebruikersnaam of het wachtwoord klopt niet.")
        .contains("value=\"" + name + "\"")
        .contains("<title>Fout: inloggen - Leerroute</title>")
        .doesNotContain("wrong-password");
  }

  @Test
  void afterAWrongPasswordTheRightOneStillLeadsBackToTheGateway() throws Exception {
    HttpResponse<String> shown = formAfterWrongPassword("werknemer");

    HttpResponse<String> sent =
        browser.logIn(IDENTITY.at("/login"), shown.body(), "werknemer", RunningIdentity.PASSWORD);

    assertThat(location(browser.open(IDENTITY.at(location(sent)))))
        .startsWith(RunningIdentity.CALLBACK + "?code=");
  }

  @Test
  void aNameIsShownAsTextNotAsMarkup() throws Exception {
    assertThat(formAfterWrongPassword("\"><script>alert(1)</script>").body())
        .doesNotContain("<script");
  }

  @Test
  void aFormThatIsNotOursIsRefused() throws Exception {
    HttpResponse<String> answer =
        browser.logIn(
            IDENTITY.at("/login"),
            "name=\"_csrf\" value=\"made up\"",
            "werknemer",
            RunningIdentity.PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Deze pagina werkt niet").contains(RunningIdentity.GATEWAY);
  }

  @Test
  void aLoginWithoutProofKeyIsRefused() throws Exception {
    HttpResponse<String> answer =
        browser.open(
            GATEWAY.loginAddress(Map.of("code_challenge", "", "code_challenge_method", "")));

    assertThat(location(answer))
        .startsWith(RunningIdentity.CALLBACK + "?error=invalid_request")
        .contains("code_challenge");
  }

  @Test
  void aCodeIsWorthNothingWithoutItsVerifierOrTheSecret() throws Exception {
    String code = Gateway.codeIn(GATEWAY.logIn(browser, "werknemer"));

    assertThat(GATEWAY.exchange(code, "another-verifier-of-at-least-forty-three-chars").body())
        .contains("invalid_grant");
    assertThat(GATEWAY.exchange(code, Gateway.VERIFIER, "guessed").statusCode()).isEqualTo(401);
  }

  @Test
  void aCodeWorksOnce() throws Exception {
    String code = Gateway.codeIn(GATEWAY.logIn(browser, "werknemer"));

    Gateway.tokens(GATEWAY.exchange(code, Gateway.VERIFIER));
    assertThat(GATEWAY.exchange(code, Gateway.VERIFIER).body()).contains("invalid_grant");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:18089/login/oauth2/code/leerroute",
        "http://127.0.0.1:18080/login/oauth2/code/other",
        "http://localhost:18080/login/oauth2/code/leerroute",
        "https://elsewhere.example/login/oauth2/code/leerroute"
      })
  void codesGoNowhereButToTheGateway(String elsewhere) throws Exception {
    HttpResponse<String> answer =
        browser.open(GATEWAY.loginAddress(Map.of("redirect_uri", elsewhere)));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(answer.body()).contains("Deze pagina werkt niet").contains(RunningIdentity.GATEWAY);
  }

  @Test
  void loggingOutEndsTheSessionAndLeadsBackToTheGateway() throws Exception {
    JsonNode tokens =
        Gateway.tokens(
            GATEWAY.exchange(
                Gateway.codeIn(GATEWAY.logIn(browser, "werknemer")), Gateway.VERIFIER));

    assertThat(location(browser.open(logout(tokens)))).isEqualTo(RunningIdentity.GATEWAY);
    assertThat(location(browser.open(GATEWAY.loginAddress(Map.of())))).endsWith("/login");
  }

  @Test
  void whoComesWithoutALinkIsSentOnToLogInAtTheGateway() {
    HttpResponse<String> form = browser.open(IDENTITY.at("/login"));

    HttpResponse<String> sent =
        browser.logIn(IDENTITY.at("/login"), form.body(), "analist", RunningIdentity.PASSWORD);

    assertThat(location(sent))
        .isEqualTo(RunningIdentity.GATEWAY + "/oauth2/authorization/leerroute");
    assertThat(location(browser.open(IDENTITY.at("/")))).isEqualTo(RunningIdentity.GATEWAY);
  }

  private HttpResponse<String> formAfterWrongPassword(String name) throws Exception {
    HttpResponse<String> authorize = browser.open(GATEWAY.loginAddress(Map.of()));
    HttpResponse<String> form = browser.open(IDENTITY.at(location(authorize)));
    HttpResponse<String> sent =
        browser.logIn(IDENTITY.at("/login"), form.body(), name, "wrong-password");
    return browser.open(IDENTITY.at(location(sent)));
  }

  private static java.net.URI logout(JsonNode tokens) {
    return IDENTITY.at(
        "/connect/logout?"
            + Browser.encoded(
                Map.of(
                    "id_token_hint",
                    tokens.get("id_token").asString(),
                    "post_logout_redirect_uri",
                    RunningIdentity.GATEWAY)));
  }
}
