package nl.leerroute.funding.stream;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.leerroute.contracts.ApplicationAdvanced;
import nl.leerroute.contracts.ApplicationAdvanced.State;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topics;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Ask;
import nl.leerroute.funding.application.Decision;
import nl.leerroute.funding.application.Stage;
import nl.leerroute.funding.ledger.Announcements;
import nl.leerroute.funding.ledger.News;
import nl.leerroute.platform.outbox.PendingFact;
import nl.leerroute.platform.outbox.Sending;
import org.bson.types.Binary;

/**
 * Decisions as facts; told again they are the same facts, with the same ids. They are made while
 * the caller goes on storing what was decided.
 */
final class KafkaAnnouncements implements Announcements {

  private final Sending sending;

  KafkaAnnouncements(Sending sending) {
    this.sending = sending;
  }

  @Override
  public Heard tell(List<News> news) {
    CompletableFuture<Sending.Sent> begun =
        CompletableFuture.supplyAsync(
            () -> sending.begin(news.stream().map(KafkaAnnouncements::fact).toList()));
    return () -> begun.join().await();
  }

  private static PendingFact fact(News news) {
    String id = news.application().id();
    return new PendingFact(
        KafkaRequests.once(id, news.version()),
        Topics.APPLICATIONS.name(),
        Topics.APPLICATIONS.type(),
        Topics.APPLICATIONS.schemaName(),
        id,
        news.version(),
        news.decision().at(),
        Optional.of(new Binary(Payloads.write(advanced(news.application(), news.decision())))));
  }

  private static ApplicationAdvanced advanced(Application application, Decision decision) {
    Ask ask = application.ask();
    Stage stage = decision.stage();
    return new ApplicationAdvanced(
        application.id(),
        application.pot(),
        ask.lane(),
        ask.scheme(),
        ask.version(),
        state(stage),
        ApplicationAdvanced.By.valueOf(decision.by().name()),
        stage instanceof Stage.Refused(String reason, var _, var _) ? reason : null,
        stage.committed() + stage.spent(),
        decision.at(),
        LogAsks.flow(ask.flow()));
  }

  private static State state(Stage stage) {
    return switch (stage) {
      case Stage.Requested _ -> State.REQUESTED;
      case Stage.Waiting _ -> State.WAITING;
      case Stage.Reserved _ -> State.RESERVED;
      case Stage.Granted(var _, var _, var claim) ->
          claim.isPresent() ? State.CLAIMED : State.GRANTED;
      case Stage.Settled _ -> State.SETTLED;
      case Stage.Refused(var _, var _, boolean objected) ->
          objected ? State.CONTESTED : State.REFUSED;
      case Stage.Withdrawn _ -> State.WITHDRAWN;
      case Stage.Expired _ -> State.EXPIRED;
      case Stage.Released _ -> State.RELEASED;
      case Stage.Reclaimed _ -> State.RECLAIMED;
    };
  }
}
