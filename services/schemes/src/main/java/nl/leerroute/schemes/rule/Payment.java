package nl.leerroute.schemes.rule;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.EligibleCosts;
import nl.leerroute.schemes.amount.Percent;
import nl.leerroute.schemes.amount.Rounding;

/**
 * What is paid, and how much.
 *
 * @param activities what it pays for; anything else gets nothing
 * @param ownContribution share of the eligible costs that stays with the applicant at least
 * @param minimumCents a lower outcome is not paid at all
 */
public record Payment(
    NavigableSet<Activity> activities,
    EligibleCosts costs,
    Amount amount,
    Percent ownContribution,
    long minimumCents,
    Rounding rounding,
    List<CapRule> caps) {

  public Payment {
    activities = Collections.unmodifiableNavigableSet(new TreeSet<>(activities));
    caps = List.copyOf(caps);
    if (activities.isEmpty()) {
      throw new IllegalArgumentException("A scheme pays something");
    }
  }
}
