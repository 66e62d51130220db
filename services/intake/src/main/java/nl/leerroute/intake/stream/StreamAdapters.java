package nl.leerroute.intake.stream;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.contracts.ApplicationAdvanced;
import nl.leerroute.contracts.EnrolmentAdvanced;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.intake.employer.Telling;
import nl.leerroute.intake.journey.FlowId;
import nl.leerroute.intake.journey.Missing;
import nl.leerroute.intake.journey.RoutesFound;
import nl.leerroute.intake.journey.Stage;
import nl.leerroute.intake.place.Places;
import nl.leerroute.intake.profile.Fact;
import nl.leerroute.intake.profile.KeepingProfiles;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.intake.reminder.Reminding;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.stream.Batches;
import nl.leerroute.platform.stream.Received;
import nl.leerroute.platform.stream.Table;
import nl.leerroute.platform.stream.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Connects intake to the topics. */
@Configuration(proxyBeanMethods = false)
public class StreamAdapters {

  /** Once money was granted. */
  private static final Set<ApplicationAdvanced.State> GRANTED =
      Set.of(
          ApplicationAdvanced.State.GRANTED,
          ApplicationAdvanced.State.CLAIMED,
          ApplicationAdvanced.State.SETTLED);

  private static final Set<EnrolmentAdvanced.State> ANSWERED =
      Set.of(
          EnrolmentAdvanced.State.OTHER_DATE_OFFERED,
          EnrolmentAdvanced.State.CONFIRMED,
          EnrolmentAdvanced.State.REFUSED,
          EnrolmentAdvanced.State.RELEASED);

  @Bean
  Function<Fact, Publication<?>> factsAsPublications() {
    return Facts::publication;
  }

  @Bean
  Function<Telling, Publication<?>> tellingsAsPublications(Places places) {
    return new FirmFacts(places)::publication;
  }

  @Bean
  Consumer<Message<List<byte[]>>> routes(Batches batches, KeepingProfiles profiles) {
    return batches.of(
        Topics.ROUTES,
        batch ->
            profiles.noteRoutes(offered(batch)).then(profiles.noteMissing(missed(batch))).block());
  }

  @Bean
  Consumer<Message<List<byte[]>>> enrolments(
      Batches batches, KeepingProfiles profiles, Reminding reminding) {
    return batches.of(
        Topics.ENROLMENTS,
        batch -> profiles.noteSeats(seated(batch)).then(reminding.nudge(answered(batch))).block());
  }

  @Bean
  Consumer<Message<List<byte[]>>> applications(Batches batches, KeepingProfiles profiles) {
    return batches.of(
        Topics.APPLICATIONS,
        batch ->
            profiles
                .noteMoney(Stage.APPLIED, applied(batch, _ -> true))
                .then(profiles.noteMoney(Stage.GRANTED, applied(batch, GRANTED::contains)))
                .block());
  }

  @Bean
  FollowedReleases followedReleases() {
    return new FollowedReleases();
  }

  @Bean
  Table releases(Tables tables, FollowedReleases followed) {
    return tables.load(Topics.RELEASES, followed::take);
  }

  /** What each person was first offered, as far as this batch knows. */
  private static Map<ProfileId, RoutesFound> offered(List<Received<RouteSetPublished>> batch) {
    return batch.stream()
        .flatMap(received -> received.payload().stream())
        .filter(routeSet -> !routeSet.routes().isEmpty())
        .collect(
            toMap(
                routeSet -> new ProfileId(routeSet.profileId()),
                StreamAdapters::found,
                (one, other) -> other.at().isBefore(one.at()) ? other : one));
  }

  private static RoutesFound found(RouteSetPublished routeSet) {
    return new RoutesFound(
        routeSet.plannedAt(),
        routeSet.routes().size(),
        routeSet.routes().stream()
            .mapToLong(RouteSetPublished.Route::ownAtWorstCents)
            .min()
            .orElseThrow());
  }

  /** What each person misses, by the newest of the route sets in this batch. */
  private static Map<ProfileId, Missing> missed(List<Received<RouteSetPublished>> batch) {
    return batch.stream()
        .flatMap(received -> received.payload().stream())
        .collect(
            toMap(
                routeSet -> new ProfileId(routeSet.profileId()),
                Shortages::of,
                (one, other) -> one.since().isAfter(other.since()) ? one : other));
  }

  /**
   * When each person first had a confirmed place, as far as this batch knows. Whom an employer
   * sends is not known here.
   */
  private static Map<ProfileId, Instant> seated(List<Received<EnrolmentAdvanced>> batch) {
    return first(
        batch,
        enrolment ->
            enrolment.state() == EnrolmentAdvanced.State.CONFIRMED && enrolment.profileId() != null,
        enrolment -> Objects.requireNonNull(enrolment.profileId()),
        EnrolmentAdvanced::at);
  }

  /** Whom a provider answered, or who waited in vain. */
  private static Set<ProfileId> answered(List<Received<EnrolmentAdvanced>> batch) {
    return batch.stream()
        .flatMap(received -> received.payload().stream())
        .filter(enrolment -> ANSWERED.contains(enrolment.state()))
        .flatMap(enrolment -> Stream.ofNullable(enrolment.profileId()))
        .map(ProfileId::new)
        .collect(Collectors.toSet());
  }

  /** When each flow first came into one of these states, as far as this batch knows. */
  private static Map<FlowId, Instant> applied(
      List<Received<ApplicationAdvanced>> batch, Predicate<ApplicationAdvanced.State> counts) {
    return batch.stream()
        .flatMap(received -> received.payload().stream())
        .filter(decided -> counts.test(decided.state()) && !decided.flow().flowId().isBlank())
        .collect(
            toMap(
                decided -> new FlowId(decided.flow().flowId()),
                ApplicationAdvanced::at,
                (one, other) -> one.isBefore(other) ? one : other));
  }

  private static <T> Map<ProfileId, Instant> first(
      List<Received<T>> batch,
      Predicate<T> counts,
      Function<T, String> profile,
      Function<T, Instant> at) {
    return batch.stream()
        .flatMap(received -> received.payload().stream())
        .filter(counts)
        .collect(
            toMap(
                fact -> new ProfileId(profile.apply(fact)),
                at,
                (one, other) -> one.isBefore(other) ? one : other));
  }
}
