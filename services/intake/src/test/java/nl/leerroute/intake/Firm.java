package nl.leerroute.intake;

import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A firm that tells about itself and its team. */
record Firm(String id, WebTestClient client) {

  ResponseSpec get() {
    return client.get().uri("/employers/{id}", id).exchange();
  }

  ResponseSpec tells(Map<String, ?> answers) {
    return tells(answers, UUID.randomUUID().toString());
  }

  ResponseSpec tells(Map<String, ?> answers, String key) {
    return client
        .patch()
        .uri("/employers/{id}/firm", id)
        .header("Idempotency-Key", key)
        .bodyValue(answers)
        .exchange();
  }

  ResponseSpec tellsRole(String role, Map<String, ?> answers) {
    return client
        .put()
        .uri("/employers/{id}/roles/{role}", id, role)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .bodyValue(answers)
        .exchange();
  }

  ResponseSpec removesRole(String role) {
    return client.delete().uri("/employers/{id}/roles/{role}", id, role).exchange();
  }

  ResponseSpec leaves() {
    return client.delete().uri("/employers/{id}", id).exchange();
  }
}
