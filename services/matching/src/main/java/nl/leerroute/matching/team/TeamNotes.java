package nl.leerroute.matching.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.matching.team.TeamPlanSet.Plan;
import nl.leerroute.matching.text.Days;
import nl.leerroute.matching.text.Enumerations;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.fact.Agreements;
import nl.leerroute.schemes.rule.StateAid;

/** What a firm should know of its plans beside them. */
record TeamNotes(Employer employer, Draft draft, LocalDate asOf) {

  private static final int NAMED = 3;

  List<Text> all(List<Plan> plans) {
    List<Text> notes = new ArrayList<>();
    contradictions(notes);
    sectors(notes);
    assumptions(notes);
    plans.stream().findFirst().ifPresent(plan -> money(plan, notes));
    if (plans.isEmpty()) {
      notes.add(
          new Text(
              "Er is nu geen plan: er is niets te leren, of niemand geeft het zoals jullie kunnen.",
              "There is no plan now: there is nothing to learn, or nobody teaches it as you can take it."));
    }
    return List.copyOf(notes);
  }

  private void contradictions(List<Text> notes) {
    int told = employer.roles().stream().mapToInt(TeamRole::persons).sum();
    employer
        .firm()
        .persons()
        .ifPresent(
            persons -> {
              if (told > persons) {
                notes.add(
                    Text.filled(
                        "Bij de functies staan samen %s mensen, maar in het bedrijf werken er %s. We rekenen met de functies.",
                        "The roles have %s people together, but %s work in the firm. We count by the roles.",
                        told,
                        persons));
              }
            });
    for (Lines lines : draft.roles()) {
      boolean more =
          lines.role().wishes().stream().anyMatch(wish -> wish.persons() > lines.role().persons());
      if (more) {
        notes.add(
            Text.filled(
                "Een functie heeft %s mensen, maar er zouden er meer iets moeten leren. We rekenen met %s.",
                "A role has %s people, but more should learn something. We count with %s.",
                lines.role().persons(),
                lines.role().persons()));
      }
    }
  }

  private void sectors(List<Text> notes) {
    Firm firm = employer.firm();
    if (!firm.otherSectors().isEmpty()) {
      notes.add(
          new Text(
              "Je werkt in meer dan één sector. De cao volgt het werk waar de meeste uren in zitten; daar rekenen we mee.",
              "You work in more than one sector. The agreement follows the work that takes most hours; we count with that."));
    }
    firm.cao()
        .flatMap(Agreements::sections)
        .filter(
            sections ->
                firm.sector()
                    .filter(sector -> Agreements.notFoundIn(sector).contains(firm.cao().get()))
                    .isPresent())
        .ifPresent(
            _ ->
                notes.add(
                    new Text(
                        "Deze cao komt meestal niet voor in je sector. Kijk na of hij voor je bedrijf geldt.",
                        "This agreement is seldom found in your sector. Check whether it holds for your firm.")));
  }

  private void assumptions(List<Text> notes) {
    notes.add(
        new Text(
            "We nemen aan dat je mensen Nederlands spreken, lezen en schrijven, en kunnen wat hun beroep vraagt.",
            "We take it that your people speak, read and write Dutch, and can do what their occupation asks."));
    if (draft.roles().stream().anyMatch(lines -> lines.groups().size() > 1)) {
      notes.add(
          new Text(
              "Als in een functie minder mensen iets missen, nemen we aan dat zij ook missen wat meer collega's missen.",
              "Where fewer people of a role lack something, we take it that they also lack what more colleagues lack."));
    }
    boolean limited =
        draft.paying().budgets().money().stream()
            .anyMatch(limit -> !limit.counter().startsWith(StateAid.COUNTER));
    if (limited || !draft.paying().budgets().heads().isEmpty()) {
      notes.add(
          new Text(
              "We nemen aan dat je bedrijf dit jaar nog niets kreeg uit de budgetten van de fondsen.",
              "We take it that your firm got nothing from the budgets of the funds this year."));
    }
    boolean aid =
        draft.paying().budgets().money().stream()
            .anyMatch(limit -> limit.counter().startsWith(StateAid.COUNTER));
    if (aid && employer.firm().deMinimisCents().isEmpty()) {
      notes.add(
          new Text(
              "Je zei niet hoeveel de-minimissteun je al kreeg. We rekenen alsof dat niets is.",
              "You did not tell how much de-minimis aid you received. We count as if it was nothing."));
    }
    if (employer.roles().stream()
        .anyMatch(role -> role.occupation().isEmpty() && !role.wishes().isEmpty())) {
      notes.add(
          new Text(
              "Van een functie in eigen woorden weten we niet wat iemand al kan. Kijk zelf of je mensen voldoen aan wat een cursus vooraf vraagt.",
              "Of a role in your own words we do not know what people can do. Check yourself whether they have what a course asks first."));
    }
  }

  private void money(Plan plan, List<Text> notes) {
    Set<Text> closing = new LinkedHashSet<>();
    Set<String> seen = new TreeSet<>();
    plan.seats()
        .forEach(
            seats ->
                seats
                    .funding()
                    .forEach(
                        paid ->
                            paid.funding()
                                .answer()
                                .dates()
                                .applyUntil()
                                .filter(day -> day.isBefore(seats.step().start()))
                                .filter(_ -> seen.add(paid.funding().scheme().ref().toString()))
                                .ifPresent(
                                    day ->
                                        closing.add(
                                            Text.filled(
                                                "%s (tot en met %s)",
                                                "%s (until %s)",
                                                Text.of(paid.funding().scheme().name()),
                                                Days.day(day))))));
    if (!closing.isEmpty()) {
      notes.add(
          Text.filled(
              "Vraag eerst aan wat sluit voordat een cursus begint: %s.",
              "Apply first for what closes before a course begins: %s.",
              Enumerations.some(List.copyOf(closing), NAMED)));
    }
  }
}
