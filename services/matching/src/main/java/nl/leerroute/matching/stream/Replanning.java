package nl.leerroute.matching.stream;

import nl.leerroute.matching.planning.KeepingRoutesCurrent;
import nl.leerroute.matching.team.KeepingTeamsCurrent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Turns changes of the world and of the day into new routes of people and plans of firms. */
final class Replanning {

  private static final Logger LOG = LoggerFactory.getLogger(Replanning.class);

  private final FollowingTheWorld following;
  private final KeepingRoutesCurrent routes;
  private final OwnKeys people;
  private final KeepingTeamsCurrent teams;
  private final OwnKeys firms;

  Replanning(
      FollowingTheWorld following,
      KeepingRoutesCurrent routes,
      OwnKeys people,
      KeepingTeamsCurrent teams,
      OwnKeys firms) {
    this.following = following;
    this.routes = routes;
    this.people = people;
    this.teams = teams;
    this.firms = firms;
  }

  /** People first: a large firm takes seconds. */
  @Scheduled(fixedDelay = 250)
  void afterChanges() {
    if (following.takeIn()) {
      attempt(routes::planWhoIsTouched);
      attempt(() -> teams.planAll(firms::has));
    }
  }

  /** Whatever happened to them before they were ours was seen to by others, or by nobody. */
  @Scheduled(fixedDelay = 1_000)
  void afterMoreAreOurs() {
    people
        .more()
        .ifPresent(
            more ->
                attempt(
                    () -> {
                      routes.takeOver(more);
                      people.taken(more);
                      routes.planWhoIsTouched();
                    }));
    firms
        .more()
        .ifPresent(
            more ->
                attempt(
                    () -> {
                      teams.planAll(more);
                      firms.taken(more);
                    }));
  }

  @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
  void asDaysPass() {
    if (following.stands()) {
      attempt(() -> routes.planWhatIsDue(people::has));
      attempt(() -> teams.planWhatIsDue(firms::has));
    }
  }

  /** What fails now is tried again: nothing here is the last chance to plan. */
  private void attempt(Runnable plan) {
    try {
      plan.run();
    } catch (RuntimeException e) {
      LOG.warn("Planning again later: {}", e.toString());
      following.changed();
    }
  }
}
