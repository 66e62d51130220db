package nl.leerroute.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStore.TxCounter;

/**
 * Answers every command only with what is in the file.
 *
 * <p>That holds for reads as well: nobody may act on a fact that a kill would take back.
 */
final class DurableBackend extends H2Backend {

  private static final long SECONDS_BETWEEN_TIDYING = 2;

  private final StoreFile file;
  private final GroupCommit commits;
  private final ScheduledExecutorService tidying =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("database-tidying").factory());

  DurableBackend(StoreFile file) {
    MVStore store = file.open();
    super(store);
    this.file = file;
    this.commits = new GroupCommit(store::commit);
    var unused =
        tidying.scheduleWithFixedDelay(
            () -> StoreFile.tidy(store),
            SECONDS_BETWEEN_TIDYING,
            SECONDS_BETWEEN_TIDYING,
            TimeUnit.SECONDS);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String databaseName) {
    return new StoredDatabase(databaseName, getMvStore(), getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    Document answer = handle(channel, database, command, query);
    commits.settle();
    return answer;
  }

  private Document handle(Channel channel, String database, String command, Document query) {
    // Keeps the space of pages that this command may still read from being written over.
    TxCounter usage = getMvStore().registerVersionUsage();
    try {
      return command.equals("hello")
          ? super.handleCommand(channel, database, "ismaster", query)
              .append("isWritablePrimary", true)
          : super.handleCommand(channel, database, command, query);
    } finally {
      getMvStore().deregisterVersionUsage(usage);
    }
  }

  @Override
  public void close() {
    tidying.close();
    file.close(getMvStore());
    super.close();
  }
}
