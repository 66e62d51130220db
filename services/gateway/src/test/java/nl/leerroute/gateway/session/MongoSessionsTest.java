package nl.leerroute.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import nl.leerroute.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.server.WebSession;

/** After the database was away, nobody's next page finds the session gone. */
class MongoSessionsTest {

  @TempDir Path directory;

  private EmbeddedDatabase database;
  private FragileLine line;
  private MongoClient client;
  private MongoSessions sessions;

  @BeforeEach
  void connect() throws IOException {
    database = EmbeddedDatabase.start(directory, 0);
    line = new FragileLine(database.port());
    client = MongoClients.create("mongodb://127.0.0.1:" + line.port() + "/test?retryReads=false");
    sessions =
        new MongoSessions(
            client.getDatabase("test").getCollection("sessions"),
            new AttributeJson(),
            Clock.systemUTC());
  }

  @AfterEach
  void disconnect() {
    client.close();
    line.close();
    database.close();
  }

  @Test
  void aSessionIsReadOverANewConnectionWhenTheOldOneBroke() {
    WebSession session = session("answers", "first");
    line.breakAtNextUse();

    assertThat(attribute(session, "answers")).isEqualTo("first");
  }

  @Test
  void aChangeIsWrittenOverANewConnectionWhenTheOldOneBroke() {
    WebSession session = retrieve(session("answers", "first"));
    session.getAttributes().put("answers", "second");
    line.breakAtNextUse();
    session.save().block();

    assertThat(attribute(session, "answers")).isEqualTo("second");
  }

  @Test
  void aNewSessionIsWrittenOverANewConnectionWhenTheOldOneBroke() {
    session("answers", "of another");
    line.breakAtNextUse();
    WebSession session = session("answers", "first");

    assertThat(attribute(session, "answers")).isEqualTo("first");
  }

  private WebSession session(String attribute, String value) {
    WebSession session = sessions.createWebSession().blockOptional().orElseThrow();
    session.getAttributes().put(attribute, value);
    session.save().block();
    return session;
  }

  private WebSession retrieve(WebSession session) {
    return sessions.retrieveSession(session.getId()).blockOptional().orElseThrow();
  }

  private String attribute(WebSession session, String name) {
    return retrieve(session).getRequiredAttribute(name);
  }
}
