package nl.leerroute.funding;

import static nl.leerroute.funding.DraftsTest.body;
import static nl.leerroute.funding.DraftsTest.id;
import static nl.leerroute.funding.DraftsTest.json;
import static nl.leerroute.funding.DraftsTest.send;
import static nl.leerroute.funding.DraftsTest.version;
import static nl.leerroute.funding.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Of two officers at the same draft, one goes on with it while the other publishes. */
class EditingWhilePublishingTest {

  private static final FundingSystem FUNDING = FundingSystem.running();

  private final WebTestClient editor = FUNDING.officerOf("fonds-a");
  private final WebTestClient publisher = FUNDING.officerOf("fonds-a");
  private final String scheme = "raced-" + UUID.randomUUID();

  /** Both may be answered yes: then the version stands, and the draft goes on as a draft. */
  @RepeatedTest(8)
  void whatIsPublishedIsWhatWasReadAndWhatIsSavedIsNotLost() {
    JsonNode draft = json(send(editor, HttpMethod.POST, "/drafts", "{}", key()));
    JsonNode read = json(send(editor, HttpMethod.PUT, at(draft), sent(draft), key()));
    String other = sent(read).replace("Voor een test.", "Voor een ander.");

    CompletableFuture<Integer> saving =
        CompletableFuture.supplyAsync(() -> status(editor, HttpMethod.PUT, at(draft), other));
    int published = status(publisher, HttpMethod.POST, at(draft) + "/publication", version(read));
    int saved = saving.join();

    assertThat(published + " " + saved).isIn("201 409", "201 200", "409 200");
    if (published == 201) {
      assertThat(now("/schemes/" + scheme + "/versions/1")).contains("Voor een test.");
    }
    assertThat(now(at(draft))).contains(saved == 200 ? "Voor een ander." : "Voor een test.");
  }

  private String sent(JsonNode draft) {
    return body(draft, rule(scheme, "1", "fonds-a"), 40000);
  }

  private String now(String path) {
    return json(send(editor, HttpMethod.GET, path, null, key())).toString();
  }

  private static int status(WebTestClient officer, HttpMethod method, String path, String body) {
    return send(officer, method, path, body, key()).returnResult(String.class).getStatus().value();
  }

  private static String at(JsonNode draft) {
    return "/drafts/" + id(draft);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
