package nl.leerroute.intake.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Goal;
import nl.leerroute.intake.answer.HeldSkill;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.employer.EmployerId;
import nl.leerroute.intake.employer.Employers;
import nl.leerroute.intake.employer.RoleId;
import nl.leerroute.intake.handover.Code;
import nl.leerroute.intake.profile.KeepingProfiles;
import nl.leerroute.intake.profile.Profile;
import reactor.core.publisher.Mono;

/** What an employer does with its team: invites, sees what people chose to show, and answers. */
public final class Teaming {

  /** An invitation that nobody used is good for so long. */
  private static final Duration UNUSED = Duration.ofDays(30);

  /** No sum of fewer people is told, and every sum in tens. */
  private static final int FEWEST = 10;

  private final Members members;
  private final Invitations invitations;
  private final Employers employers;
  private final KeepingProfiles profiles;
  private final Clock clock;

  public Teaming(
      Members members,
      Invitations invitations,
      Employers employers,
      KeepingProfiles profiles,
      Clock clock) {
    this.members = members;
    this.invitations = invitations;
    this.employers = employers;
    this.profiles = profiles;
    this.clock = clock;
  }

  /**
   * @param code told once and stored nowhere
   */
  public record Invited(Code code, Instant until) {}

  /** Empty: the firm has no such role. */
  public Mono<Invited> invite(EmployerId employer, RoleId role) {
    Code code = Code.random();
    Instant until = clock.instant().plus(UNUSED);
    return employers
        .find(employer)
        .filter(firm -> firm.roles().containsKey(role))
        .flatMap(_ -> invitations.add(new Invitation(code.hash(), employer, role, until)))
        .map(_ -> new Invited(code, until));
  }

  /**
   * A member as the employer sees it.
   *
   * @param skills empty: not shown, or none
   * @param goal URI; empty: not shown, or not known
   */
  public record Seen(Member member, List<String> skills, Optional<String> goal) {}

  /**
   * @param inSums how many people have a skill, in whole tens; empty with fewer than ten people
   */
  public record Team(List<Seen> members, Map<String, Integer> inSums) {}

  public Mono<Team> of(EmployerId employer) {
    return members
        .of(employer)
        .concatMap(
            member ->
                profiles
                    .find(member.profile())
                    .map(Profile::answers)
                    .defaultIfEmpty(Answers.none())
                    .map(answers -> Map.entry(member, answers)))
        .collectList()
        .map(
            all ->
                new Team(
                    all.stream().map(one -> seen(one.getKey(), one.getValue())).toList(),
                    sums(all)));
  }

  private static Seen seen(Member member, Answers answers) {
    return new Seen(
        member,
        member.shares().contains(Share.SKILLS) ? skills(answers) : List.of(),
        member.shares().contains(Share.GOAL)
            ? answers.to(Questions.GOAL).flatMap(Teaming::occupation)
            : Optional.empty());
  }

  private static List<String> skills(Answers answers) {
    return answers.to(Questions.SKILLS).orElse(List.of()).stream().map(HeldSkill::skill).toList();
  }

  private static Optional<String> occupation(Goal goal) {
    return switch (goal) {
      case Goal.Occupation(String concept) -> Optional.of(concept);
      case Goal.NotYetKnown() -> Optional.empty();
    };
  }

  private static Map<String, Integer> sums(List<Map.Entry<Member, Answers>> all) {
    Map<String, Integer> counts = new HashMap<>();
    all.stream()
        .filter(
            one ->
                one.getKey().shares().contains(Share.SKILLS_IN_SUMS)
                    || one.getKey().shares().contains(Share.SKILLS))
        .flatMap(one -> skills(one.getValue()).stream().distinct())
        .forEach(skill -> counts.merge(skill, 1, Integer::sum));
    Map<String, Integer> told = new TreeMap<>();
    counts.forEach(
        (skill, count) -> {
          if (count >= FEWEST) {
            told.put(skill, count / FEWEST * FEWEST);
          }
        });
    return told;
  }

  /** Empty: no such member, or no such wish, or money is asked back that may not be asked back. */
  public Mono<Member> answer(
      EmployerId employer, MemberId id, String wish, TrainingWish.Reply reply, String once) {
    return members.change(
        id,
        "answer:" + once,
        member ->
            own(member, employer)
                .flatMap(
                    one ->
                        one.changing(
                            wish,
                            known ->
                                known.mandatory() && reply.repayMonths() > 0
                                    ? Optional.empty()
                                    : Optional.of(known.answered(reply)))));
  }

  /** The person is no longer in the team; the person's own answers stay. */
  public Mono<MemberId> end(EmployerId employer, MemberId id) {
    return members
        .of(employer)
        .filter(member -> member.id().equals(id))
        .next()
        .flatMap(member -> members.remove(member.id()).thenReturn(member.id()));
  }

  /** All of it goes when the firm goes. */
  public Mono<Void> forget(EmployerId employer) {
    return invitations
        .of(employer)
        .concatMap(invitations::use)
        .thenMany(members.of(employer).concatMap(member -> members.remove(member.id())))
        .then();
  }

  private static Optional<Member> own(Member member, EmployerId employer) {
    return Optional.of(member).filter(one -> one.employer().equals(employer));
  }
}
