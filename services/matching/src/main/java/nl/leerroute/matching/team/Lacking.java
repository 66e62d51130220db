package nl.leerroute.matching.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.matching.planning.RouteSet.AskedSkill;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.team.Draft.Drawn;
import nl.leerroute.matching.team.Draft.Place;
import nl.leerroute.matching.team.TeamPlanSet.RoleGap;
import nl.leerroute.matching.team.TeamPlanSet.Unserved;
import nl.leerroute.matching.team.search.Planned;
import nl.leerroute.matching.team.search.Planning;
import nl.leerroute.matching.team.search.Solution;
import nl.leerroute.matching.team.search.TeamProblem;
import nl.leerroute.matching.text.Text;

/** What people lack, who does not learn it, and what would have to change for that. */
final class Lacking {

  private static final long FEW_NODES = 50;

  private final World world;
  private final Draft draft;
  private final Map<String, Map<Place, Integer>> changed = new HashMap<>();

  Lacking(World world, Draft draft) {
    this.world = world;
    this.draft = draft;
  }

  /** In the order in which the firm told its roles. */
  List<RoleGap> gaps(Employer employer) {
    List<RoleGap> gaps = new ArrayList<>();
    for (TeamRole told : employer.roles()) {
      for (int role = 0; role < draft.roles().size(); role++) {
        Lines lines = draft.roles().get(role);
        if (lines.role().id().equals(told.id())) {
          gaps.add(gap(role, lines));
        }
      }
    }
    return List.copyOf(gaps);
  }

  private RoleGap gap(int role, Lines lines) {
    List<TeamPlanSet.Lacking> shown = new ArrayList<>();
    for (int i = 0; i < lines.lines().size(); i++) {
      Line line = lines.lines().get(i);
      shown.add(
          new TeamPlanSet.Lacking(
              line.uri(),
              line.label(),
              line.necessity(),
              line.persons(),
              line.heldUntil(),
              draft.taught().getOrDefault(new Place(role, i), false)));
    }
    return new RoleGap(
        lines.role().id(),
        lines
            .role()
            .occupation()
            .flatMap(world.taxonomy()::occupation)
            .map(occupation -> occupation.label()),
        lines.role().persons(),
        List.copyOf(shown));
  }

  List<Unserved> unserved(Planned planned) {
    Map<Place, Integer> learned = learned(planned.solution());
    List<Unserved> unserved = new ArrayList<>();
    for (int role = 0; role < draft.roles().size(); role++) {
      Lines lines = draft.roles().get(role);
      for (int i = 0; i < lines.lines().size(); i++) {
        Line line = lines.lines().get(i);
        Place place = new Place(role, i);
        int missing = line.persons() - learned.getOrDefault(place, 0);
        if (missing > 0) {
          unserved.add(
              new Unserved(
                  lines.role().id(),
                  new AskedSkill(line.uri(), line.label()),
                  missing,
                  why(place, line, learned.getOrDefault(place, 0))));
        }
      }
    }
    return List.copyOf(unserved);
  }

  private Map<Place, Integer> learned(Solution solution) {
    Map<Place, Integer> learned = new HashMap<>();
    for (Solution.Taken taken : solution.taken()) {
      Drawn group = draft.groups().get(taken.column().group());
      long served = taken.column().served();
      for (int bit = 0; bit < group.lines().size(); bit++) {
        if ((served & (1L << bit)) != 0) {
          learned.merge(
              new Place(group.role(), group.lines().get(bit)), taken.persons(), Integer::sum);
        }
      }
    }
    return learned;
  }

  private Text why(Place place, Line line, int learned) {
    if (!line.isKnown()) {
      return TeamWords.unknownSkill();
    }
    if (!draft.taught().getOrDefault(place, false)) {
      return nobody(place, line);
    }
    for (int more = 1; more <= 2; more++) {
      int now = with("away " + more, draft.problem().missing(more)).getOrDefault(place, 0);
      if (now > learned) {
        return TeamWords.nobodyCanBeMissed(more, now - learned);
      }
    }
    int now = with("places", draft.problem().withPlaces()).getOrDefault(place, 0);
    return now > learned ? TeamWords.noPlaces(now - learned) : TeamWords.tooMuch();
  }

  private Map<Place, Integer> with(String change, TeamProblem other) {
    return changed.computeIfAbsent(change, _ -> learned(new Planning(other, FEW_NODES).learned()));
  }

  private Text nobody(Place place, Line line) {
    Optional<Obstacle> easiest =
        draft.obstacles().getOrDefault(place, List.of()).stream().min(Obstacle.EASIEST);
    return easiest
        .map(obstacle -> TeamWords.obstacle(obstacle, line, world.taxonomy()::label))
        .orElseGet(TeamWords::nobodyTeaches);
  }
}
