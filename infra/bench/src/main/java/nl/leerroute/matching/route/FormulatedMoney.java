package nl.leerroute.matching.route;

import java.util.Map;
import java.util.function.ToLongFunction;
import nl.leerroute.matching.offer.Offer;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** What {@link TwoFunds} leave to pay, in linear terms; money counts in {@link #UNIT}s. */
final class FormulatedMoney {

  /** Cents: half and a fifth of a price are whole numbers of them. */
  static final long UNIT = GeneratedProblems.PRICE / 10;

  private final ExpressionsBasedModel model;
  private final Taken.All taken;
  private final TwoFunds funds;

  private FormulatedMoney(ExpressionsBasedModel model, Taken.All taken) {
    this.model = model;
    this.taken = taken;
    this.funds = (TwoFunds) taken.problem().purse();
  }

  static Map<Level, Expression> added(ExpressionsBasedModel model, Taken.All taken) {
    FormulatedMoney money = new FormulatedMoney(model, taken);
    Expression atBest = money.atBest();
    if (taken.problem().budget() < Long.MAX_VALUE) {
      atBest.upper(units(taken.problem().budget()));
    }
    return Map.of(Level.OWN_AT_BEST, atBest, Level.OWN_AT_WORST, money.atWorst());
  }

  private Expression atWorst() {
    return price().set(paid(funds.certainCap(), TwoFunds::certain), -1);
  }

  /** Either both funds pay or the voucher does. */
  private Expression atBest() {
    Variable certain = paid(funds.certainCap(), TwoFunds::certain);
    Variable uncertain = paid(funds.uncertainCap(), TwoFunds::uncertain);
    Variable voucher = paid(funds.voucherCap(), TwoFunds::voucher);
    Variable byVoucher = model.addVariable().binary();
    model.addExpression().upper(0).set(voucher, 1).set(byVoucher, -units(funds.voucherCap()));
    withoutVoucher(certain, funds.certainCap(), byVoucher);
    withoutVoucher(uncertain, funds.uncertainCap(), byVoucher);
    return price().set(certain, -1).set(uncertain, -1).set(voucher, -1);
  }

  private void withoutVoucher(Variable paid, long cap, Variable byVoucher) {
    model.addExpression().upper(units(cap)).set(paid, 1).set(byVoucher, units(cap));
  }

  /** Never more than the cap, and never more than the steps of the route give a right to. */
  private Variable paid(long cap, ToLongFunction<Offer> right) {
    Variable paid = model.addVariable().lower(0).upper(units(cap));
    taken.addTo(
        model.addExpression().upper(0).set(paid, 1),
        candidate -> -units(right.applyAsLong(candidate.offer())));
    return paid;
  }

  private Expression price() {
    return taken.addTo(
        model.addExpression(), candidate -> units(TwoFunds.price(candidate.offer())));
  }

  private static long units(long cents) {
    return cents / UNIT;
  }
}
