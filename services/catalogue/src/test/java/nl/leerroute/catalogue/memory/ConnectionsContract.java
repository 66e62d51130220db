package nl.leerroute.catalogue.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import nl.leerroute.catalogue.connection.Connection;
import nl.leerroute.catalogue.connection.Connections;
import nl.leerroute.catalogue.connection.Credential;
import nl.leerroute.catalogue.connection.Protocol;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.catalogue.offer.Provider;
import org.junit.jupiter.api.Test;

/** What whoever keeps connections promises. */
public interface ConnectionsContract {

  Connections connections();

  private static Connection connection(String id, int everyHours) {
    return new Connection(
        new SourceId(id),
        new Provider("zorgschool", "Zorgschool"),
        Protocol.OOAPI6,
        URI.create("https://zorgschool.voorbeeld/oeapi"),
        new Credential("zorgschool", null),
        everyHours,
        Instant.parse("2999-12-31T12:00:00Z"));
  }

  @Test
  default void aConnectionIsKeptAsItIs() {
    Connection connection = connection("contract-kept.web", 24);
    connections().store(connection).block();

    assertThat(connections().find(connection.id()).block()).isEqualTo(connection);
    assertThat(connections().all().collectList().block()).contains(connection);
  }

  @Test
  default void ofTwoThatReplaceTheSameOneDoes() {
    Connection before = connection("contract-replaced.web", 24);
    connections().store(before).block();

    assertThat(connections().replace(before, connection("contract-replaced.web", 12)).block())
        .isTrue();
    assertThat(connections().replace(before, connection("contract-replaced.web", 6)).block())
        .isFalse();
    assertThat(connections().find(before.id()).map(Connection::everyHours).block()).isEqualTo(12);
  }

  @Test
  default void whatIsRemovedIsGone() {
    Connection connection = connection("contract-removed.web", 24);
    connections().store(connection).block();

    assertThat(connections().remove(connection.id()).block()).isTrue();
    assertThat(connections().remove(connection.id()).block()).isFalse();
    assertThat(connections().find(connection.id()).block()).isNull();
  }
}
