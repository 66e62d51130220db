package nl.leerroute.schemes.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.answer.CapRoom;
import nl.leerroute.schemes.fact.Award;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.Cumulation;

/** Which options may be taken together. */
final class Rules {

  private final Optional<List<Award>> received;

  Rules(Optional<List<Award>> received) {
    this.received = received;
  }

  /** Why two options exclude each other, whichever of them says so. */
  static Optional<Wording> exclusion(Option one, Option two) {
    return excludes(one, two).or(() -> excludes(two, one));
  }

  private static Optional<Wording> excludes(Option one, Option two) {
    if (one.schemeId().equals(two.schemeId())) {
      return Versions.exclusion(one, two);
    }
    for (Cumulation cumulation : one.rule().cumulation()) {
      if (cumulation instanceof Cumulation.Excludes(var with, var over, var why)
          && two.rule().isOneOf(with)
          && (over == Cumulation.Over.SAME_PERSON || one.step() == two.step())) {
        return Optional.of(why);
      }
    }
    return Optional.empty();
  }

  /** Whether a choice breaks no rule that more choices cannot mend. */
  boolean mayGrow(List<Option> chosen, Option next) {
    return chosen.stream().allMatch(other -> exclusion(other, next).isEmpty())
        && next.caps().stream().allMatch(cap -> hasAwardLeft(cap, chosen, next));
  }

  private boolean hasAwardLeft(Cap cap, List<Option> chosen, Option next) {
    OptionalInt left = CapRoom.of(cap, received, next.countedOn(cap)).awards();
    if (left.isEmpty()) {
      return true;
    }
    long taken =
        chosen.stream()
            .filter(
                other ->
                    other.caps().stream()
                        .anyMatch(
                            theirs ->
                                theirs.awards().isPresent()
                                    && other.counter(theirs).equals(next.counter(cap))))
            .count();
    return taken < left.getAsInt();
  }

  /** Whether a finished choice has what its options ask beside them. */
  static boolean complete(List<Option> chosen, List<Option> all) {
    return chosen.stream()
        .allMatch(
            option ->
                option.rule().cumulation().stream()
                    .allMatch(cumulation -> satisfied(cumulation, option, chosen, all)));
  }

  private static boolean satisfied(
      Cumulation cumulation, Option option, List<Option> chosen, List<Option> all) {
    return switch (cumulation) {
      case Cumulation.Requires(var with, var ignored) ->
          chosen.stream().anyMatch(other -> beside(option, other) && other.rule().isOneOf(with));
      case Cumulation.OtherMustBeUsed(var with, var ignored) ->
          all.stream()
              .filter(other -> beside(option, other) && other.rule().isOneOf(with))
              .allMatch(other -> chosen.stream().anyMatch(used -> isSameMoney(used, other)));
      case Cumulation.Excludes ignored -> true;
      case Cumulation.CountsOtherFirst ignored -> true;
      case Cumulation.OnlyRemainder ignored -> true;
      case Cumulation.Allowed ignored -> true;
    };
  }

  /** Whichever version or window of a scheme is used, the scheme is used. */
  private static boolean isSameMoney(Option one, Option two) {
    return one.step() == two.step() && one.schemeId().equals(two.schemeId());
  }

  private static boolean beside(Option one, Option two) {
    return one.step() == two.step() && !one.schemeId().equals(two.schemeId());
  }

  /** Whether leaving an option out could ever help. */
  boolean free(Option option, List<Option> all) {
    return all.stream().allMatch(other -> exclusion(option, other).isEmpty())
        && option.rule().payment().minimumCents() == 0
        && option.caps().stream().allMatch(cap -> cap.awards().isEmpty())
        && option.rule().cumulation().stream().noneMatch(Rules::asksOthers);
  }

  private static boolean asksOthers(Cumulation cumulation) {
    return switch (cumulation) {
      case Cumulation.Requires ignored -> true;
      case Cumulation.OtherMustBeUsed ignored -> true;
      case Cumulation.Excludes ignored -> false;
      case Cumulation.CountsOtherFirst ignored -> false;
      case Cumulation.OnlyRemainder ignored -> false;
      case Cumulation.Allowed ignored -> false;
    };
  }
}
