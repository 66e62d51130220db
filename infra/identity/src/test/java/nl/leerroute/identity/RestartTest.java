package nl.leerroute.identity;

import static nl.leerroute.identity.Gateway.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a restart of the server costs people: logging in again, and nothing else. */
class RestartTest {

  @TempDir private Path folder;

  @Test
  void theKeyIsMadeForItsOwnerAloneAndTokensStayGood() throws Exception {
    Path key = folder.resolve("made/here/signing.json");
    JsonNode tokens;
    try (RunningIdentity before = RunningIdentity.start(key)) {
      tokens = new Gateway(before).tokensOf("werknemer");
    }

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    assertThat(folder.resolve("made/here")).isDirectoryNotContaining("glob:**.tmp");
    try (RunningIdentity after = RunningIdentity.start(key)) {
      assertThat(new Gateway(after).verified(tokens.get("id_token").asString()).getSubject())
          .isEqualTo("werknemer");
    }
  }

  @Test
  void anOpenFormCanStillBeSent() throws Exception {
    try (Browser browser = Browser.dutch()) {
      HttpResponse<String> form;
      try (RunningIdentity before = RunningIdentity.start(key())) {
        form = browser.open(before.at("/login"));
      }
      try (RunningIdentity after = RunningIdentity.start(key())) {
        HttpResponse<String> sent =
            browser.logIn(after.at("/login"), form.body(), "werknemer", RunningIdentity.PASSWORD);

        assertThat(location(sent))
            .isEqualTo(RunningIdentity.GATEWAY + "/oauth2/authorization/leerroute");
      }
    }
  }

  @Test
  void whoWasLoggedInLogsInAgainAndCanLogOutAsBefore() throws Exception {
    try (Browser browser = Browser.dutch()) {
      String token;
      try (RunningIdentity before = RunningIdentity.start(key())) {
        Gateway gateway = new Gateway(before);
        String code = Gateway.codeIn(gateway.logIn(browser, "werknemer"));
        token = Gateway.tokens(gateway.exchange(code, Gateway.VERIFIER)).get("id_token").asString();
      }
      try (RunningIdentity after = RunningIdentity.start(key())) {
        assertThat(location(browser.open(new Gateway(after).loginAddress(Map.of()))))
            .endsWith("/login");
        assertThat(location(browser.open(after.at("/connect/logout?id_token_hint=" + token))))
            .isEqualTo(RunningIdentity.GATEWAY);
      }
    }
  }

  @Test
  void aBrokenKeyFileIsNamedAndNotReplaced() throws Exception {
    Files.writeString(key(), "{\"keys\":");

    assertThatThrownBy(() -> SigningKeys.in(key()))
        .hasMessageStartingWith("No signing keys in " + key());
    assertThat(key()).hasContent("{\"keys\":");
  }

  private Path key() {
    return folder.resolve("signing.json");
  }
}
