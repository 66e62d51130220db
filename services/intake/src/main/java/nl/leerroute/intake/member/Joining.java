package nl.leerroute.intake.member;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerroute.intake.handover.Code;
import nl.leerroute.intake.profile.ProfileId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a person does: joins a team, chooses what is seen, asks for training, and leaves again. */
public final class Joining {

  private final Members members;
  private final Invitations invitations;
  private final Clock clock;

  public Joining(Members members, Invitations invitations, Clock clock) {
    this.members = members;
    this.invitations = invitations;
    this.clock = clock;
  }

  public Flux<Member> of(ProfileId profile) {
    return members.of(profile);
  }

  /** Empty: no such invitation, or it is over or used. */
  public Mono<Member> join(ProfileId profile, Code code, String name, Set<Share> shares) {
    Instant now = clock.instant();
    return invitations
        .opensWith(code.hash())
        .filter(invitation -> invitation.until().isAfter(now))
        .filterWhen(invitations::use)
        .flatMap(
            invitation ->
                members.add(
                    new Member(
                        MemberId.random(),
                        invitation.employer(),
                        invitation.role(),
                        profile,
                        name,
                        Set.copyOf(shares),
                        now,
                        List.of())));
  }

  public Mono<Member> share(ProfileId profile, MemberId id, Set<Share> shares) {
    return members.change(
        id,
        UUID.randomUUID().toString(),
        member -> own(member, profile).map(one -> one.sharing(shares)));
  }

  /** From the moment this is answered the employer sees nothing of the person any more. */
  public Mono<MemberId> leave(ProfileId profile, MemberId id) {
    return members
        .of(profile)
        .filter(member -> member.id().equals(id))
        .next()
        .flatMap(member -> members.remove(member.id()).thenReturn(member.id()));
  }

  /** All of it goes when the person goes. */
  public Mono<Void> forget(ProfileId profile) {
    return members.of(profile).concatMap(member -> members.remove(member.id())).then();
  }

  /**
   * What is asked for.
   *
   * @param mandatory law or agreement asks it
   */
  public record Asked(
      String offerId,
      String titleNl,
      String titleEn,
      Optional<LocalDate> start,
      long priceCents,
      boolean mandatory) {}

  /** Empty: no such team, or this was asked before. */
  public Mono<Member> ask(ProfileId profile, MemberId id, Asked asked, String once) {
    TrainingWish wish =
        new TrainingWish(
            UUID.randomUUID().toString(),
            asked.offerId(),
            asked.titleNl(),
            asked.titleEn(),
            asked.start(),
            asked.priceCents(),
            asked.mandatory(),
            clock.instant(),
            Optional.empty(),
            Optional.empty());
    return members.change(
        id, "ask:" + once, member -> own(member, profile).flatMap(one -> one.wishing(wish)));
  }

  /** Says yes or no to what the employer answered; empty: there is no answer. */
  public Mono<Member> accept(ProfileId profile, MemberId id, String wish, boolean yes) {
    return members.change(
        id,
        UUID.randomUUID().toString(),
        member ->
            own(member, profile)
                .flatMap(
                    one ->
                        one.changing(
                            wish,
                            known ->
                                known.reply().isPresent()
                                    ? Optional.of(known.accepted(yes))
                                    : Optional.empty())));
  }

  private static Optional<Member> own(Member member, ProfileId profile) {
    return Optional.of(member).filter(one -> one.profile().equals(profile));
  }
}
