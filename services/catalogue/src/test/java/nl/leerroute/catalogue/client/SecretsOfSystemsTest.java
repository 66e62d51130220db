package nl.leerroute.catalogue.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.connection.Connection;
import nl.leerroute.catalogue.connection.Credential;
import nl.leerroute.catalogue.connection.Protocol;
import nl.leerroute.catalogue.feed.OoapiSystem;
import nl.leerroute.catalogue.feed.ProviderServer;
import nl.leerroute.catalogue.feed.ProviderServer.Answer;
import nl.leerroute.catalogue.ooapi.Version;
import org.junit.jupiter.api.Test;

/** What makes us known to a system goes where the operator said, and nowhere else. */
class SecretsOfSystemsTest extends SystemsAsked {

  @Test
  void theSecretGoesToTheHostThatWasNamedAndToNoOther() {
    ProviderServer other = serving(system(Version.V5, 3));
    ProviderServer server =
        serving(_ -> new Answer.Status(302, Map.of("Location", other.address() + "/courses")));

    assertThat(
            problem(feed(connection(server, Protocol.OOAPI5, new Credential("zorgschool", null)))))
        .isEqualTo("elsewhere");
    assertThat(server.asked().getFirst().known())
        .containsEntry("authorization", "Bearer " + SECRET);
    assertThat(other.asked()).isEmpty();
  }

  @Test
  void aRedirectInsideTheSameHostIsFollowed() {
    OoapiSystem system = system(Version.V5, 3);
    ProviderServer server =
        serving(
            asked ->
                asked.path().startsWith("/old")
                    ? new Answer.Status(
                        307,
                        Map.of(
                            "Location",
                            asked.path().substring(4)
                                + "?pageNumber="
                                + asked.query().get("pageNumber")
                                + "&pageSize=250"))
                    : system.apply(asked));
    Connection moved =
        connection(
            URI.create(server.address() + "/old"),
            Protocol.OOAPI5,
            new Credential("zorgschool", null));

    assertThat(records(feed(moved).pages(Optional.empty()))).hasSize(3);
    assertThat(server.asked("/courses").getFirst().known())
        .containsEntry("authorization", "Bearer " + SECRET);
  }

  @Test
  void aKeyMayHaveAHeaderOfItsOwn() {
    ProviderServer server = serving(system(Version.V5, 1));

    records(
        feed(connection(server, Protocol.OOAPI5, new Credential("zorgschool", "X-API-Key")))
            .pages(Optional.empty()));

    assertThat(server.asked())
        .allSatisfy(asked -> assertThat(asked.known()).isEqualTo(Map.of("x-api-key", SECRET)));
  }

  @Test
  void aSecretThatIsNotThereIsToldBeforeAnythingIsAsked() {
    ProviderServer server = serving(system(Version.V5, 1));

    assertThat(problem(feed(connection(server, Protocol.OOAPI5, new Credential("unknown", null)))))
        .isEqualTo("no-secret");
    assertThat(server.asked()).isEmpty();
  }
}
