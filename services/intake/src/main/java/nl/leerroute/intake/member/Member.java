package nl.leerroute.intake.member;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerroute.intake.employer.EmployerId;
import nl.leerroute.intake.employer.RoleId;
import nl.leerroute.intake.profile.ProfileId;

/**
 * A person in a team.
 *
 * @param name as the employer knows the person; stays in intake
 */
public record Member(
    MemberId id,
    EmployerId employer,
    RoleId role,
    ProfileId profile,
    String name,
    Set<Share> shares,
    Instant since,
    List<TrainingWish> wishes) {

  private static final int MOST_WISHES = 20;

  Member sharing(Set<Share> next) {
    return new Member(id, employer, role, profile, name, Set.copyOf(next), since, wishes);
  }

  /** Empty: there are enough already, or this one was asked before. */
  Optional<Member> wishing(TrainingWish wish) {
    if (wishes.size() >= MOST_WISHES
        || wishes.stream().anyMatch(known -> known.offerId().equals(wish.offerId()))) {
      return Optional.empty();
    }
    List<TrainingWish> next = new ArrayList<>(wishes);
    next.add(wish);
    return Optional.of(with(next));
  }

  /** Empty: there is no such wish, or the change does not fit it. */
  Optional<Member> changing(String wish, Function<TrainingWish, Optional<TrainingWish>> change) {
    return wishes.stream()
        .filter(known -> known.id().equals(wish))
        .findFirst()
        .flatMap(change)
        .map(
            changed ->
                with(
                    wishes.stream()
                        .map(known -> known.id().equals(wish) ? changed : known)
                        .toList()));
  }

  private Member with(List<TrainingWish> next) {
    return new Member(id, employer, role, profile, name, shares, since, List.copyOf(next));
  }
}
