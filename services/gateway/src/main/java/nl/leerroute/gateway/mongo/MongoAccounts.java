package nl.leerroute.gateway.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Accounts;
import nl.leerroute.gateway.visitors.ProfileId;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Links of accounts to profiles, one document each. */
final class MongoAccounts implements Accounts {

  private static final Duration AT_MOST = Duration.ofSeconds(2);
  private static final String PROFILE = "profile";

  private final MongoCollection<Document> accounts;

  MongoAccounts(MongoCollection<Document> accounts) {
    this.accounts = accounts;
  }

  @Override
  public Mono<ProfileId> profileOf(String subject) {
    return bounded(accounts.find(eq("_id", subject)).first())
        .map(document -> new ProfileId(document.getString(PROFILE)));
  }

  @Override
  public Mono<Void> link(String subject, ProfileId profile) {
    return bounded(
            accounts.replaceOne(
                eq("_id", subject),
                new Document("_id", subject).append(PROFILE, profile.value()),
                new ReplaceOptions().upsert(true)))
        .then();
  }

  @Override
  public Mono<Void> forget(String subject) {
    return bounded(accounts.deleteOne(eq("_id", subject))).then();
  }

  private static <T> Mono<T> bounded(Publisher<T> call) {
    return Mono.from(call)
        .timeout(AT_MOST)
        .onErrorMap(cause -> new PartnerDown(Partner.STORE, cause));
  }
}
