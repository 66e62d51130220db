package nl.leerroute.intake;

import java.util.Map;
import java.util.Objects;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A profile as intake tells it. */
record ProfileAnswer(String id, long version, boolean confirmed, Map<String, Object> answers) {

  static ProfileAnswer of(ResponseSpec response) {
    return Objects.requireNonNull(
        response
            .expectStatus()
            .isOk()
            .expectBody(ProfileAnswer.class)
            .returnResult()
            .getResponseBody());
  }
}
