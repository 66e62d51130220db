package nl.leerroute.embedded;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** Answers a command that may write only after what it wrote is in the file. */
final class DurableBackend extends H2Backend {

  private static final Set<String> READS =
      Set.of(
          "find",
          "getmore",
          "killcursors",
          "count",
          "distinct",
          "ismaster",
          "hello",
          "ping",
          "buildinfo",
          "serverstatus",
          "endsessions",
          "listcollections",
          "listindexes",
          "listdatabases",
          "collstats",
          "dbstats");

  DurableBackend(MVStore store) {
    super(store);
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    Document answer = super.handleCommand(channel, database, command, query);
    if (!READS.contains(command.toLowerCase(Locale.ROOT))) {
      commit();
    }
    return answer;
  }
}
