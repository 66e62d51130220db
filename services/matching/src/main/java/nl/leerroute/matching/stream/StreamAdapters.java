package nl.leerroute.matching.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.leerroute.contracts.EmployerPublished;
import nl.leerroute.contracts.PlanPublished;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.Topic;
import nl.leerroute.contracts.Topics;
import nl.leerroute.matching.planning.KeepingRoutesCurrent;
import nl.leerroute.matching.planning.PlanningWatch;
import nl.leerroute.matching.planning.RouteSet;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.team.Employer;
import nl.leerroute.matching.team.KeepingTeamsCurrent;
import nl.leerroute.matching.team.TeamPlanSet;
import nl.leerroute.matching.team.TeamWatch;
import nl.leerroute.platform.store.Versioned;
import nl.leerroute.platform.stream.Batches;
import nl.leerroute.platform.stream.Projection;
import nl.leerroute.platform.stream.Received;
import nl.leerroute.platform.stream.Tables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Connects matching to the topics. */
@Configuration(proxyBeanMethods = false)
public class StreamAdapters {

  @Bean
  Function<Versioned<ProfilePublished>, Profile> readingProfiles() {
    return stored -> ReadingProfiles.read(stored.state(), stored.version());
  }

  @Bean
  Function<RouteSet, RouteSetPublished> writingRouteSets() {
    return WritingRouteSets::write;
  }

  @Bean
  PlanningWatch planningWatch(MeterRegistry registry) {
    return new PlanningMeters(registry);
  }

  @Bean
  FollowingTheWorld followingTheWorld(Tables loading, Clock clock) {
    WholeTables tables = new WholeTables();
    FollowingTheWorld following = new FollowingTheWorld(tables, loading, clock);
    follow(loading, Topics.CONCEPTS, tables::concepts, following);
    follow(loading, Topics.RELEASES, tables::releases, following);
    follow(loading, Topics.OFFERS, tables::offers, following);
    follow(loading, Topics.SCHEMES, tables::schemes, following);
    follow(loading, Topics.WINDOWS, tables::windows, following);
    return following;
  }

  private static <T> void follow(
      Tables loading,
      Topic<T> topic,
      Consumer<List<Received<T>>> table,
      FollowingTheWorld following) {
    var unused = loading.load(topic, table.andThen(facts -> following.changed()));
  }

  @Bean
  OwnKeys ownPeople(ObjectProvider<KeepingRoutesCurrent> keeping) {
    return new OwnKeys(Topics.PROFILES, which -> keeping.getObject().letGo(which));
  }

  @Bean
  OwnKeys ownFirms(ObjectProvider<KeepingTeamsCurrent> keeping) {
    return new OwnKeys(Topics.EMPLOYERS, which -> keeping.getObject().letGo(which));
  }

  @Bean
  Assignments assignments(
      @Qualifier("ownPeople") OwnKeys people, @Qualifier("ownFirms") OwnKeys firms) {
    return new Assignments(
        List.of(
            new Assignments.Told(Topics.PROFILES, people),
            new Assignments.Told(Topics.EMPLOYERS, firms)));
  }

  @Bean
  Replanning replanning(
      FollowingTheWorld following,
      KeepingRoutesCurrent routes,
      @Qualifier("ownPeople") OwnKeys people,
      KeepingTeamsCurrent teams,
      @Qualifier("ownFirms") OwnKeys firms) {
    return new Replanning(following, routes, people, teams, firms);
  }

  @Bean
  Function<Versioned<EmployerPublished>, Employer> readingEmployers() {
    return stored -> ReadingEmployers.read(stored.state(), stored.version());
  }

  @Bean
  Function<TeamPlanSet, PlanPublished> writingTeamPlans() {
    return WritingTeamPlans::write;
  }

  @Bean
  TeamWatch teamWatch(MeterRegistry registry) {
    return new TeamMeters(registry);
  }

  @Bean
  Consumer<Message<List<byte[]>>> employersIn(
      Batches batches, Projection<EmployerPublished> published, KeepingTeamsCurrent keeping) {
    return batches.of(
        Topics.EMPLOYERS,
        batch -> {
          published.apply(batch);
          keeping.planAgain(batch.stream().map(Received::key).toList());
        });
  }

  /** Answers that come in are stored first, then planned from the store. */
  @Bean
  Consumer<Message<List<byte[]>>> profilesIn(
      Batches batches, Projection<ProfilePublished> published, KeepingRoutesCurrent keeping) {
    return batches.of(
        Topics.PROFILES,
        batch -> {
          published.apply(batch);
          keeping.planAgain(batch.stream().map(Received::key).toList());
        });
  }
}
