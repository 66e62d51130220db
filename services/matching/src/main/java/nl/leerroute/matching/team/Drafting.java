package nl.leerroute.matching.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.leerroute.matching.money.FirmPurse;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers.Described;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Contract;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.taxonomy.Occupation;
import nl.leerroute.matching.team.Draft.Drawn;
import nl.leerroute.matching.team.Draft.Place;
import nl.leerroute.matching.team.Fewer.Candidate;
import nl.leerroute.matching.team.search.Group;
import nl.leerroute.matching.team.search.Part;
import nl.leerroute.matching.team.search.TeamProblem;
import nl.leerroute.matching.team.search.Unit;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.plan.AnsweredStep;

/** Tells the search what there is to choose for the people of a firm. */
final class Drafting {

  /** Of the ways to prepare for one run so many are looked at, those that end first. */
  private static final int PREPARATIONS = 30;

  /** ESCO calls the language and what one does with it "Dutch", "write Dutch" and the like. */
  private static final String DUTCH = "Dutch";

  /** Percent of what an education is about. */
  private static final int HALF = 50;

  private final World world;
  private final Employer employer;
  private final LocalDate asOf;
  private final LocalDate monday;
  private final int everybody;
  private final Map<Optional<Contract>, FirmPurse> purses = new HashMap<>();
  private final Map<Optional<Contract>, Reach> reaches = new HashMap<>();
  private final Map<String, Integer> placeNumbers = new HashMap<>();
  private final List<Integer> places = new ArrayList<>();
  private final Map<List<Object>, Integer> stepNumbers = new HashMap<>();
  private final List<Step> considered = new ArrayList<>();
  private final Map<Place, List<Obstacle>> obstacles = new LinkedHashMap<>();
  private final Map<Place, Boolean> taught = new LinkedHashMap<>();

  Drafting(World world, Employer employer, LocalDate asOf) {
    this.world = world;
    this.employer = employer;
    this.asOf = asOf;
    this.monday = asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    this.everybody = employer.roles().stream().mapToInt(TeamRole::persons).sum();
  }

  FirmPurse purse(TeamRole role) {
    return purses.computeIfAbsent(
        role.contract(), _ -> new FirmPurse(world.schemes(), employer.firm(), role, asOf));
  }

  Draft draft() {
    List<Lines> roles =
        employer.roles().stream()
            .filter(role -> role.persons() > 0)
            .sorted(Comparator.comparing(TeamRole::id))
            .map(role -> Lines.of(role, world.taxonomy()))
            .toList();
    List<Group> groups = new ArrayList<>();
    List<Drawn> drawn = new ArrayList<>();
    for (int role = 0; role < roles.size(); role++) {
      for (Lines.Nested nested : roles.get(role).groups()) {
        Drawing drawing = new Drawing(roles.get(role), role, nested);
        groups.add(drawing.group());
        drawn.add(drawing.drawn());
      }
    }
    int[] away =
        roles.stream()
            .mapToInt(lines -> lines.role().awayAtOnce().orElse(TeamProblem.NO_LIMIT))
            .toArray();
    Paying paying = new Paying(drawn.stream().map(Drawn::followed).toList());
    TeamProblem problem =
        new TeamProblem(
            groups,
            employer.awayAtOnce().orElse(TeamProblem.NO_LIMIT),
            away,
            places.stream().mapToInt(left -> left).toArray(),
            paying);
    return new Draft(problem, paying, roles, drawn, obstacles, taught, considered);
  }

  private Reach reach(TeamRole role) {
    return reaches.computeIfAbsent(
        role.contract(), _ -> new Reach(employer.firm().seat(), asOf, purse(role)));
  }

  /** Starts of one's own choice share the places of their offering. */
  private int place(Step step) {
    String key = step.offer().id() + " " + step.run().offering().map(each -> each.id()).orElse("");
    return placeNumbers.computeIfAbsent(
        key,
        _ -> {
          places.add(
              step.run()
                  .offering()
                  .flatMap(each -> each.placesLeft())
                  .orElse(TeamProblem.NO_LIMIT));
          return places.size() - 1;
        });
  }

  private int number(Step step) {
    return stepNumbers.computeIfAbsent(
        List.of(step.offer().id(), step.run().offering().map(each -> each.id()), step.start()),
        _ -> {
          considered.add(step);
          return stepNumbers.size();
        });
  }

  /** The part of one group. */
  private final class Drawing {

    private final Lines lines;
    private final int role;
    private final Lines.Nested nested;
    private final FirmPurse purse;
    private final Optional<Occupation> occupation;
    private final BitSet held = new BitSet();
    private final List<Part> parts = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Boolean> free = new ArrayList<>();
    private final Map<Integer, Integer> known = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Described> seen = new HashMap<>();

    Drawing(Lines lines, int role, Lines.Nested nested) {
      this.lines = lines;
      this.role = role;
      this.nested = nested;
      this.purse = purse(lines.role());
      this.occupation = lines.role().occupation().flatMap(world.taxonomy()::occupation);
      hold();
      draw();
    }

    /**
     * What everybody can do who does the work, what the others of the role lack, and the language
     * of the lessons.
     */
    private void hold() {
      occupation.ifPresent(
          work ->
              work.asks()
                  .forEach(
                      ask -> {
                        for (int skill : world.taxonomy().covers(ask.skill())) {
                          held.set(skill);
                        }
                      }));
      for (int skill = 0; skill < world.taxonomy().size(); skill++) {
        if (world.taxonomy().label(skill).en().endsWith(DUTCH)) {
          held.set(skill);
        }
      }
      for (int i = 0; i < lines.lines().size(); i++) {
        Line line = lines.lines().get(i);
        if (line.isKnown()) {
          held.set(line.skill(), !nested.lines().contains(i) || line.heldUntil().isPresent());
        }
      }
    }

    Group group() {
      return new Group(
          role,
          nested.persons(),
          nested.lines().stream().map(line -> lines.lines().get(line).necessity().level()).toList(),
          lines.role().hoursPerWeek(),
          parts,
          units);
    }

    Drawn drawn() {
      return new Drawn(
          role,
          nested.lines(),
          new Paying.Followed(
              purse, steps, steps.stream().map(step -> number(step)).toList(), free));
    }

    private void draw() {
      Map<Integer, Described> offers = new LinkedHashMap<>();
      for (int line : nested.lines()) {
        obstacles.computeIfAbsent(new Place(role, line), _ -> new ArrayList<>());
        taught.putIfAbsent(new Place(role, line), false);
        world
            .offers()
            .teaching(lines.lines().get(line).skill())
            .filter(this::isAboutWhatIsLacking)
            .forEach(number -> offers.put(number, world.offers().get(number)));
      }
      List<Candidate> alone = new ArrayList<>();
      IdentityHashMap<Part, Step> stepOf = new IdentityHashMap<>();
      List<Step> asking = new ArrayList<>();
      offers.forEach(
          (_, offer) -> {
            seen.put(offer.offer().id(), offer);
            Reach.Reached reached =
                reach(lines.role()).of(offer.offer(), isMandatory(lineBits(offer)));
            note(offer, reached.obstacles());
            for (Step step : reached.steps()) {
              Optional<Part> part = part(step, offer);
              if (part.isPresent()) {
                if (needs(offer).isEmpty()) {
                  stepOf.put(part.get(), step);
                  alone.add(candidate(part.get(), step));
                } else {
                  asking.add(step);
                }
              }
            }
          });
      for (Candidate each : Fewer.of(alone)) {
        int part = add(Objects.requireNonNull(stepOf.get(each.part())), each.part());
        units.add(new Unit(new int[] {part}, each.part().gives()));
      }
      for (Step step : asking) {
        prepare(step, described(step.offer()));
      }
      units.forEach(
          unit -> {
            for (int bit = 0; bit < nested.lines().size(); bit++) {
              if ((unit.gives() & (1L << bit)) != 0) {
                taught.put(new Place(role, nested.lines().get(bit)), true);
              }
            }
          });
    }

    /** Nobody goes through a whole education for little of it. */
    private boolean isAboutWhatIsLacking(int number) {
      return !world.offers().get(number).offer().hasATradeOfItsOwn()
          || world.offers().percentAbout(number, lacking()) >= HALF;
    }

    private BitSet lacking() {
      BitSet lacking = new BitSet();
      nested.lines().forEach(line -> lacking.set(lines.lines().get(line).skill()));
      return lacking;
    }

    private Candidate candidate(Part part, Step step) {
      long paid = 0;
      for (AnsweredStep.Answered each : purse.promised(step).answers()) {
        paid += each.answer() instanceof Answer.Pays pays ? pays.cents() : 0;
      }
      int left = places.get(part.run());
      return new Candidate(
          part,
          purse.money(step),
          Math.min(paid, step.offer().price().chargedCents()),
          left == TeamProblem.NO_LIMIT || left >= TeamProblem.STEPS * everybody);
    }

    private int add(Step step, Part part) {
      return known.computeIfAbsent(
          number(step),
          _ -> {
            parts.add(part);
            steps.add(step);
            free.add(isMandatory(part.gives()));
            return parts.size() - 1;
          });
    }

    private long lineBits(Described offer) {
      long bits = 0;
      for (int bit = 0; bit < nested.lines().size(); bit++) {
        if (offer.gives(lines.lines().get(nested.lines().get(bit)).skill())) {
          bits |= 1L << bit;
        }
      }
      return bits;
    }

    private boolean isMandatory(long bits) {
      for (int bit = 0; bit < nested.lines().size(); bit++) {
        if ((bits & (1L << bit)) != 0
            && lines.lines().get(nested.lines().get(bit)).necessity() == Necessity.MANDATORY) {
          return true;
        }
      }
      return false;
    }

    private void note(Described offer, List<Obstacle> why) {
      long bits = lineBits(offer);
      for (int bit = 0; bit < nested.lines().size(); bit++) {
        if ((bits & (1L << bit)) != 0) {
          obstacles
              .computeIfAbsent(new Place(role, nested.lines().get(bit)), _ -> new ArrayList<>())
              .addAll(why);
        }
      }
    }

    /** What a step does for this group; empty: it is of no use, or cannot be. */
    private Optional<Part> part(Step step, Described offer) {
      long all = lineBits(offer);
      long gives = 0;
      for (int bit = 0; bit < nested.lines().size(); bit++) {
        Line line = lines.lines().get(nested.lines().get(bit));
        if ((all & (1L << bit)) != 0 && !line.isOverBy(step.end())) {
          gives |= 1L << bit;
        }
      }
      if (gives == 0) {
        note(offer, List.of(new Obstacle.Late(step.end())));
        return Optional.empty();
      }
      return made(step, gives, offer);
    }

    private Optional<Part> made(Step step, long gives, Described described) {
      Offer offer = step.offer();
      boolean mandatory = isMandatory(gives);
      boolean away = mandatory || Reach.isInWorkingTime(step);
      int load = away && !mandatory ? offer.hoursPerWeek() : 0;
      if (load > lines.role().hoursPerWeek()) {
        note(described, List.of(new Obstacle.Hours(load)));
        return Optional.empty();
      }
      int weeks = away && offer.hoursPerWeek() > 0 ? Math.max(1, offer.durationWeeks()) : 0;
      int first =
          Math.toIntExact(
              ChronoUnit.WEEKS.between(
                  monday, step.start().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
      int[] in = new int[weeks];
      int[] loads = new int[weeks];
      for (int week = 0; week < weeks; week++) {
        in[week] = first + week;
        loads[week] = load;
      }
      int hours = weeks * offer.hoursPerWeek();
      return Optional.of(
          new Part(
              place(step),
              gives,
              hours,
              in,
              loads,
              Math.max(0, offer.price().chargedCents())
                  + hours * lines.role().hourCents().orElse(0),
              Math.toIntExact(ChronoUnit.DAYS.between(asOf, step.end()))));
    }

    /** What nobody who does the work knows; of work in the firm's own words nobody can say. */
    private List<Integer> needs(Described offer) {
      List<Integer> needs = new ArrayList<>();
      if (occupation.isPresent()) {
        for (int skill : offer.requires()) {
          if (!held.get(skill)) {
            needs.add(skill);
          }
        }
        if (offer.requiresUnknown()) {
          needs.add(-1);
        }
      }
      return needs;
    }

    /** With one or two steps before it that give what it asks. */
    private void prepare(Step step, Described offer) {
      List<Integer> needs = needs(offer);
      Optional<Part> main = part(step, offer);
      int before = units.size();
      if (main.isPresent() && !needs.contains(-1)) {
        for (List<Step> first : preparations(needs, step, TeamProblem.STEPS - 1)) {
          List<Integer> all = new ArrayList<>();
          long gives = main.get().gives();
          boolean possible = true;
          for (Step each : first) {
            Described preparing = described(each.offer());
            Optional<Part> part = made(each, given(each, preparing), preparing);
            possible &= part.isPresent();
            if (part.isPresent()) {
              all.add(add(each, part.get()));
              gives |= part.get().gives();
            }
          }
          if (possible) {
            all.add(add(step, main.get()));
            units.add(new Unit(all.stream().mapToInt(part -> part).toArray(), gives));
          }
        }
      }
      if (units.size() == before) {
        note(offer, needs.stream().<Obstacle>map(Obstacle.Before::new).toList());
      }
    }

    private long given(Step step, Described offer) {
      long bits = lineBits(offer);
      for (int bit = 0; bit < nested.lines().size(); bit++) {
        if (lines.lines().get(nested.lines().get(bit)).isOverBy(step.end())) {
          bits &= ~(1L << bit);
        }
      }
      return bits;
    }

    private Described described(Offer offer) {
      return Objects.requireNonNull(seen.get(offer.id()));
    }

    private Offer see(Described offer) {
      seen.put(offer.offer().id(), offer);
      return offer.offer();
    }

    private List<List<Step>> preparations(List<Integer> needs, Step before, int most) {
      if (needs.isEmpty()) {
        return List.of(List.of());
      }
      if (most == 0) {
        return List.of();
      }
      List<List<Step>> found = new ArrayList<>();
      List<Step> givers = givers(needs.getFirst(), before);
      for (Step giver : givers) {
        Described offer = described(giver.offer());
        List<Integer> rest =
            new ArrayList<>(needs.stream().filter(need -> !offer.gives(need)).toList());
        List<Integer> own = needs(offer);
        if (own.contains(-1)) {
          continue;
        }
        if (own.isEmpty()) {
          for (List<Step> others : preparations(rest, before, most - 1)) {
            if (others.stream().noneMatch(other -> other.offer().equals(giver.offer()))) {
              List<Step> all = new ArrayList<>(List.of(giver));
              all.addAll(others);
              found.add(all);
            }
          }
        } else if (rest.isEmpty()) {
          for (List<Step> first : preparations(own, giver, most - 1)) {
            List<Step> all = new ArrayList<>(first);
            all.add(giver);
            found.add(all);
          }
        }
        if (found.size() >= PREPARATIONS) {
          return found.subList(0, PREPARATIONS);
        }
      }
      return found;
    }

    /** Of each offer the last run that ends in time and the first, soonest first. */
    private List<Step> givers(int skill, Step before) {
      return world
          .offers()
          .teaching(skill)
          .mapToObj(number -> see(world.offers().get(number)))
          .filter(offer -> !offer.hasATradeOfItsOwn())
          .flatMap(offer -> reach(lines.role()).of(offer, false).steps().stream())
          .filter(step -> step.end().isBefore(before.start()))
          .sorted(
              Comparator.comparing(Step::end)
                  .thenComparing(step -> step.offer().price().chargedCents())
                  .thenComparing(step -> step.offer().id()))
          .toList();
    }
  }
}
