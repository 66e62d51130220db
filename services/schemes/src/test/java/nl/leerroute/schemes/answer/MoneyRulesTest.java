package nl.leerroute.schemes.answer;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.TestScheme.wording;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.amount.EligibleCosts;
import nl.leerroute.schemes.amount.Percent;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.condition.Relation;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Cap;

/** What holds for every amount that the model can say. */
class MoneyRulesTest {

  @Property
  void noAmountIsNegativeOrAboveTheCosts(
      @ForAll("amounts") Amount amount,
      @ForAll @LongRange(max = 2_000_000) long fee,
      @ForAll @IntRange(max = 80) int hours) {
    if (ask(scheme("s").pays(amount), fee, hours) instanceof Answer.Pays pays) {
      assertThat(pays.cents()).isBetween(1L, fee);
      assertThat(pays.derivation().getLast().cents()).isEqualTo(pays.cents());
    }
  }

  @Property
  void noAmountIsAboveACapOrTheOwnContribution(
      @ForAll("amounts") Amount amount,
      @ForAll @LongRange(max = 2_000_000) long fee,
      @ForAll @LongRange(min = 1, max = 500_000) long cap,
      @ForAll @IntRange(max = 100) int own) {
    TestScheme scheme =
        scheme("s")
            .pays(amount)
            .ownContribution(own)
            .capped(Cap.Scope.PERSON_CALENDAR_YEAR, OptionalLong.of(cap), OptionalInt.empty());
    if (ask(scheme, fee, 40) instanceof Answer.Pays pays) {
      assertThat(pays.cents()).isLessThanOrEqualTo(cap);
      assertThat(pays.cents() * 100).isLessThanOrEqualTo(fee * (100 - own) + 50);
    }
  }

  @Property
  void whatWouldBeSaidOnceKnownLiesWithinWhatWasPromisedBefore(
      @ForAll("amounts") Amount amount,
      @ForAll @LongRange(min = 1, max = 2_000_000) long fee,
      @ForAll @IntRange(max = 80) int hours) {
    Answer before = evaluate(scheme("s").pays(amount), fee, Facts.NONE);
    Answer after = ask(scheme("s").pays(amount), fee, hours);
    if (before instanceof Answer.NeedsToKnow needs && after instanceof Answer.Pays pays) {
      assertThat(pays.cents()).isLessThanOrEqualTo(needs.upToCents());
    }
    if (before instanceof Answer.Pays already) {
      assertThat(after).isInstanceOf(Answer.Pays.class);
      assertThat(((Answer.Pays) after).cents()).isEqualTo(already.cents());
    }
  }

  /** Of wages nobody knows the height, so they neither lower an amount nor raise it. */
  @Property
  void costsOfUnknownHeightNeverLowerAnAmount(
      @ForAll("amounts") Amount amount, @ForAll @LongRange(max = 2_000_000) long fee) {
    EligibleCosts withWages = EligibleCosts.whole(CostKind.FEE, CostKind.WAGES);
    Answer known = ask(scheme("s").of(EligibleCosts.whole(CostKind.FEE)).pays(amount), fee, 40);
    if (known instanceof Answer.Pays less) {
      assertThat(ask(scheme("s").of(withWages).pays(amount), fee, 40))
          .isInstanceOfSatisfying(
              Answer.Pays.class,
              pays -> assertThat(pays.cents()).isGreaterThanOrEqualTo(less.cents()));
    }
  }

  @Property
  void vatNeverRaisesAnEligibleCost(@ForAll @LongRange(max = 2_000_000) long fee) {
    EligibleCosts without =
        new EligibleCosts(new TreeSet<>(List.of(CostKind.FEE)), EligibleCosts.Vat.EXCLUDED, 0);
    if (ask(scheme("s").of(without), fee, 40) instanceof Answer.Pays pays) {
      assertThat(pays.cents()).isLessThanOrEqualTo(fee);
    }
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return nested(3);
  }

  private static Arbitrary<Amount> nested(int depth) {
    return depth == 0 ? leaf() : Arbitraries.oneOf(leaf(), composed(nested(depth - 1)));
  }

  private static Arbitrary<Amount> leaf() {
    return Arbitraries.oneOf(
        Arbitraries.just(new Amount.EligibleCost()),
        cents().map(Amount.Fixed::new),
        cents().map(each -> new Amount.PerUnit(each, OfferFacts.COURSE_DAYS, OptionalLong.of(9))));
  }

  private static Arbitrary<Amount> composed(Arbitrary<Amount> parts) {
    return Arbitraries.oneOf(
        Combinators.combine(percents(), parts).as(Amount.Share::new),
        Combinators.combine(parts, parts).as(Amount.AtMost::new),
        Combinators.combine(parts, parts).as(Amount.AtLeast::new),
        parts.list().ofMinSize(1).ofMaxSize(3).map(Amount.Sum::new),
        Combinators.combine(parts, cents()).as(Amount.Above::new),
        parts.map(full -> new Amount.ProRata(full, WorkFacts.CONTRACT_HOURS, 36)),
        Combinators.combine(parts, percents(), percents()).as(MoneyRulesTest::banded),
        Combinators.combine(parts, parts).as(MoneyRulesTest::tiered));
  }

  private static Amount banded(Amount of, Percent low, Percent high) {
    return new Amount.Banded(
        of,
        List.of(
            new Amount.Band(OptionalLong.of(50_000), low),
            new Amount.Band(OptionalLong.empty(), high)));
  }

  private static Amount tiered(Amount then, Amount otherwise) {
    Condition manyHours = new Condition.Compare(WorkFacts.CONTRACT_HOURS, Relation.AT_LEAST, 24);
    return new Amount.Tiered(
        List.of(new Amount.Tier(wording("many hours"), manyHours, then)), Optional.of(otherwise));
  }

  private static Arbitrary<Long> cents() {
    return Arbitraries.longs().between(0, 300_000);
  }

  private static Arbitrary<Percent> percents() {
    return Arbitraries.integers().between(0, 10_000).map(Percent::new);
  }

  private static Answer ask(TestScheme scheme, long fee, int hours) {
    return evaluate(
        scheme,
        fee,
        Facts.with()
            .number(WorkFacts.CONTRACT_HOURS, hours)
            .number(OfferFacts.COURSE_DAYS, hours / 8)
            .build());
  }

  private static Answer evaluate(TestScheme scheme, long fee, Facts facts) {
    Purchase course =
        Purchase.of(
            Activity.COURSE, Costs.of(fee, 0, 0, true), TODAY.plusDays(30), TODAY.plusDays(40));
    return new Evaluating(StatePensionAges.KNOWN).evaluate(scheme.open(), facts, course, TODAY);
  }
}
