package nl.leerroute.funding.reach;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.leerroute.funding.seeking.Situation;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.answer.Qualifying;
import nl.leerroute.schemes.condition.Asked;
import nl.leerroute.schemes.condition.Truth;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * Works out whom a rule would reach.
 *
 * <p>It sees no person, only groups that were published under the one rule of disclosure. A group
 * qualifies whole, may qualify whole, or does not: however often a rule is changed to single
 * somebody out, its answers hold nothing that the published groups do not hold.
 */
public final class Previewing {

  private final Evaluating evaluating = new Evaluating(StatePensionAges.KNOWN);
  private final SchemeVersion rule;
  private final LocalDate day;
  private final Set<Fact> asked;

  /**
   * @param today the rule is looked at then, or on its first day when that is later
   */
  public Previewing(SchemeVersion rule, LocalDate today) {
    this.rule = rule;
    this.day = rule.validity().from().filter(today::isBefore).orElse(today);
    this.asked = new LinkedHashSet<>();
    rule.requirements().forEach(each -> asked.addAll(Asked.facts(each.when())));
  }

  private record Place(Optional<String> region, Optional<Situation> status) {}

  public Preview preview(Crowd crowd, Course course) {
    Map<Place, Preview.Persons> rows = new LinkedHashMap<>();
    Preview.Persons total = Preview.Persons.NOBODY;
    Spending spending = new Spending(course.percent());
    for (Crowd.Counted counted : crowd.groups()) {
      Group group = counted.group();
      Truth truth = judge(group);
      Preview.Persons persons = persons(truth, counted.persons());
      rows.merge(new Place(group.region(), group.status()), persons, Preview.Persons::and);
      total = total.and(persons);
      if (truth != Truth.NO) {
        spending.add(persons, amount(group, course.priceCents()));
      }
    }
    return new Preview(
        rows.entrySet().stream()
            .map(
                row ->
                    new Preview.Row(row.getKey().region(), row.getKey().status(), row.getValue()))
            .toList(),
        total,
        spending.sum());
  }

  private static Preview.Persons persons(Truth truth, long persons) {
    return switch (truth) {
      case YES -> new Preview.Persons(persons, 0, 0);
      case UNKNOWN -> new Preview.Persons(0, persons, 0);
      case NO -> new Preview.Persons(0, 0, persons);
    };
  }

  /** Only what holds for everybody in a group is said of it. */
  private Truth judge(Group group) {
    if (group.status().filter(status -> !status.reaches(rule.parties())).isPresent()) {
      return Truth.NO;
    }
    List<Truth> each =
        group.possible(asked, day).stream()
            .map(facts -> Qualifying.judge(rule, facts, day))
            .distinct()
            .toList();
    return each.size() == 1 ? each.getFirst() : Truth.UNKNOWN;
  }

  /** The most that one person of the group can get; empty: that cannot be worked out. */
  private OptionalLong amount(Group group, long priceCents) {
    Purchase purchase =
        new Purchase(
            rule.payment().activities().first(),
            new Costs(Map.of(CostKind.FEE, priceCents), false),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return group.possible(asked, day).stream()
        .map(facts -> amount(facts, purchase))
        .reduce(OptionalLong.of(0), Previewing::higher);
  }

  private OptionalLong amount(Facts facts, Purchase purchase) {
    return switch (evaluating.evaluate(OpenScheme.always(rule, day), facts, purchase, day)) {
      case Answer.Pays pays -> OptionalLong.of(pays.cents());
      case Answer.NeedsToKnow needs -> OptionalLong.of(needs.upToCents());
      case Answer.NotComputed _ -> OptionalLong.empty();
      case Answer.Refused _, Answer.NothingToPay _, Answer.NotOpen _, Answer.Ended _ ->
          OptionalLong.of(0);
    };
  }

  private static OptionalLong higher(OptionalLong one, OptionalLong other) {
    return one.isEmpty() || other.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(one.getAsLong(), other.getAsLong()));
  }
}
