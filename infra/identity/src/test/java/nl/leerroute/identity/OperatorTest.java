package nl.leerroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Programs that ask for a token for themselves. */
class OperatorTest {

  private static final Map<String, String> FOR_ITSELF = Map.of("grant_type", "client_credentials");

  private static final Gateway PROGRAMS = new Gateway(RunningIdentity.shared());

  @Test
  void theOperatorGetsAShortTokenWithItsRole() throws Exception {
    var answer =
        PROGRAMS.askForToken("leerroute-operator", RunningIdentity.OPERATOR_SECRET, FOR_ITSELF);

    JWTClaimsSet claims = PROGRAMS.verified(Gateway.tokens(answer).get("access_token").asString());
    assertThat(claims.getStringListClaim("roles")).containsExactly("OPERATOR");
    assertThat(claims.getIssuer()).isEqualTo(RunningIdentity.ISSUER);
    assertThat(claims.getAudience()).containsExactly("urn:leerroute:services");
    assertThat(
            Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
        .isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void theProgramOfTheExampleFundIsItsOfficerAndNothingElse() throws Exception {
    var answer =
        PROGRAMS.askForToken(
            "leerroute-voorbeeldfonds", RunningIdentity.OPERATOR_SECRET, FOR_ITSELF);

    JWTClaimsSet claims = PROGRAMS.verified(Gateway.tokens(answer).get("access_token").asString());
    assertThat(claims.getStringListClaim("roles")).containsExactly("FUND_OFFICER");
    assertThat(claims.getStringClaim("organisation")).isEqualTo("voorbeeldfonds-zorg");
  }

  @Test
  void nobodyGetsOneWithAGuessedSecret() throws Exception {
    var answer = PROGRAMS.askForToken("leerroute-operator", "guessed", FOR_ITSELF);

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void theGatewayActsForPeopleOnly() throws Exception {
    var answer =
        PROGRAMS.askForToken("leerroute-gateway", RunningIdentity.GATEWAY_SECRET, FOR_ITSELF);

    assertThat(answer.body()).contains("unauthorized_client");
  }

  @Test
  void nobodyLogsInThroughTheOperator() throws Exception {
    try (Browser browser = Browser.dutch()) {
      var answer = browser.open(PROGRAMS.loginAddress(Map.of("client_id", "leerroute-operator")));

      assertThat(answer.statusCode()).isEqualTo(400);
    }
  }
}
