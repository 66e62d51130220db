package nl.leerroute.intake.member;

import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.intake.employer.EmployerId;
import nl.leerroute.intake.profile.ProfileId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everybody in a team. */
public interface Members {

  Flux<Member> of(EmployerId employer);

  Flux<Member> of(ProfileId profile);

  Mono<Member> add(Member member);

  /** Empty when there is none, or when the decision leaves it as it is. */
  Mono<Member> change(MemberId id, String once, Function<Member, Optional<Member>> decision);

  Mono<Void> remove(MemberId id);
}
