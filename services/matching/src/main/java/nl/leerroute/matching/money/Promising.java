package nl.leerroute.matching.money;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerroute.matching.route.Contribution;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Prospect;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.plan.Funding;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * The schemes that may lower what a person pays for some offer on some day: the only ones that a
 * search has to ask. Most schemes are for others, and that shows before any offer is looked at.
 */
final class Promising {

  private final List<OpenScheme> paying;
  private final Facts person;
  private final Map<Activity, List<Prospect>> prospects = new EnumMap<>(Activity.class);
  private final Map<Activity, Map<Costs, Contribution>> least = new EnumMap<>(Activity.class);

  /**
   * @param withoutEmployer what only an employer can ask for does not come
   */
  Promising(Schemes schemes, Facts person, LocalDate asOf, boolean withoutEmployer) {
    this.person = person;
    this.paying =
        schemes.all().stream()
            .filter(scheme -> scheme.rule().lowersPrice() && Prospect.pays(scheme, asOf))
            .filter(
                scheme -> !withoutEmployer || !LeavingEmployerOut.isOnlyForEmployers(scheme.rule()))
            .toList();
  }

  /** In the order of their names. */
  List<OpenScheme> schemes(Activity activity) {
    return prospects(activity).stream().map(Prospect::scheme).toList();
  }

  /** What is left to pay if every one of them paid all that it can, and none excluded another. */
  Contribution leftAtLeast(Activity activity, Costs costs) {
    return least
        .computeIfAbsent(activity, kind -> new HashMap<>())
        .computeIfAbsent(costs, paid -> left(prospects(activity), paid));
  }

  /** The same where all is known of the offer but its days. */
  Contribution leftAtLeast(Activity activity, Costs costs, Facts offer) {
    Facts known = person.and(offer);
    return left(
        prospects(activity).stream().flatMap(prospect -> prospect.of(known).stream()).toList(),
        costs);
  }

  private static Contribution left(List<Prospect> prospects, Costs costs) {
    Map<String, Long> most = new TreeMap<>();
    Map<String, Long> certain = new TreeMap<>();
    for (Prospect prospect : prospects) {
      SchemeVersion rule = prospect.scheme().rule();
      long cents = Math.min(costs.price(), prospect.mostCents(costs));
      most.merge(rule.ref().scheme(), cents, Math::max);
      if (Funding.certain(rule)) {
        certain.merge(rule.ref().scheme(), cents, Math::max);
      }
    }
    return new Contribution(left(costs, most), left(costs, certain));
  }

  private static long left(Costs costs, Map<String, Long> paid) {
    return Math.max(0, costs.price() - paid.values().stream().mapToLong(cents -> cents).sum());
  }

  private List<Prospect> prospects(Activity activity) {
    return prospects.computeIfAbsent(
        activity,
        kind ->
            paying.stream().flatMap(scheme -> Prospect.of(scheme, kind, person).stream()).toList());
  }
}
