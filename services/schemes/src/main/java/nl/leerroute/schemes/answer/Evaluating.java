package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.condition.Circumstances;
import nl.leerroute.schemes.condition.Judgement;
import nl.leerroute.schemes.condition.Judging;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.rule.Requirement;
import nl.leerroute.schemes.rule.SchemeVersion;

/** Asks a scheme what it says to one person about one purchase on one day. */
public final class Evaluating {

  private final StatePensionAges pension;

  public Evaluating(StatePensionAges pension) {
    this.pension = pension;
  }

  /**
   * The answer on a legal day: yes with its amount, no with its reasons, or what must be known.
   *
   * @param facts about person, employer and offer together
   */
  public Answer evaluate(OpenScheme scheme, Facts facts, Purchase purchase, LocalDate asOf) {
    SchemeVersion rule = scheme.rule();
    if (scheme.endedBy(asOf)) {
      return new Answer.Ended(rule.ref(), scheme.held().getLast().last(), rule.successor());
    }
    Slot slot = new Timetable(scheme, purchase, asOf).find();
    Circumstances on = circumstances(facts, purchase, slot, asOf);
    Judgements judged = judge(rule, on);
    List<Reason> refusals = new ArrayList<>(activityRefusal(rule, purchase));
    refusals.addAll(judged.refusals());
    if (slot instanceof Slot.Misfit(var misfits) && refusals.isEmpty()) {
      refusals.addAll(misfits);
    }
    boolean doubtful = rule.validity().doubtfulOn(asOf);
    if (!refusals.isEmpty()) {
      if (doubtful) {
        refusals.addFirst(doubt(rule));
      }
      return new Answer.Refused(rule.ref(), refusals);
    }
    return switch (slot) {
      case Slot.Possible(var dates) ->
          doubtful
              ? new Answer.NotComputed(rule.ref(), List.of(doubt(rule)))
              : new Paying(rule, on, purchase, dates).answer(judged.missing());
      case Slot.Closed(var opens, var reason) -> new Answer.NotOpen(rule.ref(), opens, reason);
      case Slot.Misfit(var reasons) -> new Answer.Refused(rule.ref(), reasons);
    };
  }

  /** The same answer with what came of each condition. */
  public Trace trace(OpenScheme scheme, Question question, LocalDate asOf) {
    Purchase purchase = question.purchase();
    Answer answer = evaluate(scheme, question.facts(), purchase, asOf);
    return new Trace(
        scheme.rule(),
        asOf,
        answer instanceof Answer.Ended
            ? List.of()
            : conditions(
                scheme.rule(),
                circumstances(
                    question.facts(),
                    purchase,
                    new Timetable(scheme, purchase, asOf).find(),
                    asOf)),
        answer);
  }

  private static List<Trace.Judged> conditions(SchemeVersion rule, Circumstances on) {
    return rule.requirements().stream()
        .map(
            requirement -> {
              Judgement judgement = Judging.judge(requirement.when(), on);
              return new Trace.Judged(requirement, judgement.truth(), judgement.missing());
            })
        .toList();
  }

  private record Judgements(List<Reason> refusals, Set<Fact> missing) {}

  private static Judgements judge(SchemeVersion rule, Circumstances on) {
    List<Reason> refusals = new ArrayList<>();
    Set<Fact> missing = new TreeSet<>();
    for (Trace.Judged judged : conditions(rule, on)) {
      switch (judged.truth()) {
        case YES -> {}
        case NO -> refusals.add(refusal(judged));
        case UNKNOWN -> missing.addAll(judged.missing());
      }
    }
    return new Judgements(refusals, missing);
  }

  /** A no that was concluded says which answer would go before the conclusion. */
  private static Reason refusal(Trace.Judged judged) {
    Requirement requirement = judged.requirement();
    Wording why = requirement.explanation();
    for (Fact fact : judged.missing()) {
      why =
          Wording.of(
              why.nl()
                  + " Uit je andere antwoorden leiden we af dat dit niet voor jou is. Klopt dat niet?"
                  + " Zeg dan ook: "
                  + fact.question().nl(),
              why.en()
                  + " From your other answers we conclude that this is not for you. Is that wrong?"
                  + " Then also tell: "
                  + fact.question().en());
    }
    return new Reason(requirement.id(), why, requirement.article());
  }

  private static List<Reason> activityRefusal(SchemeVersion rule, Purchase purchase) {
    if (rule.payment().activities().contains(purchase.activity())) {
      return List.of();
    }
    Wording what = purchase.activity().wording();
    return List.of(
        Reason.of(
            Answer.Refused.ACTIVITY,
            "Deze regeling betaalt niet voor " + what.nl() + ".",
            "This scheme does not pay for " + what.en() + "."));
  }

  private static Reason doubt(SchemeVersion rule) {
    return Reason.of(
        "validity",
        "Of deze regeling nu nog zo geldt, staat niet in onze bronnen. Vraag het aan "
            + rule.owner().name()
            + ".",
        "Whether this scheme still holds is not in our sources. Ask " + rule.owner().name() + ".");
  }

  private Circumstances circumstances(Facts facts, Purchase purchase, Slot slot, LocalDate asOf) {
    Map<Moment, LocalDate> days = new EnumMap<>(Moment.class);
    days.put(
        Moment.APPLICATION, slot instanceof Slot.Possible(var dates) ? dates.applyFrom() : asOf);
    purchase.start().ifPresent(day -> days.put(Moment.START, day));
    purchase.end().ifPresent(day -> days.put(Moment.END, day));
    return new Circumstances(facts, new FactValue.Code(purchase.activity().name()), days, pension);
  }

  /** The day that decides in which year an award under a cap counts. */
  static LocalDate countedOn(Moment moment, Circumstances on) {
    Optional<LocalDate> day = on.day(moment).or(() -> on.day(Moment.APPLICATION));
    return day.orElseThrow(() -> new IllegalArgumentException("No day of application"));
  }
}
