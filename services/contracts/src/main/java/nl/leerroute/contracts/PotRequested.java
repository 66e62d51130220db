package nl.leerroute.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the log of a pot of money; what is absent does not belong to its kind.
 *
 * <p>The place in the log and the broker's clock decide, not when or where it was written. No
 * personal data: person and employer are keyed hashes that only funding can make.
 *
 * @param applicationId what it is about; absent: the pot itself
 * @param terms for {@code AGREE}
 * @param asked for {@code APPLY}
 * @param cents for {@code HAND_IN}, {@code SETTLE} and {@code RECLAIM}
 * @param proofs for {@code HAND_IN}: kinds of proof, never the proof
 * @param reason for {@code REFUSE}: a code
 * @param points for {@code RANK}
 * @param secret for {@code DIVIDE}: what the terms committed to
 */
public record PotRequested(
    String potId,
    Kind kind,
    @Nullable String applicationId,
    @Nullable Terms terms,
    @Nullable Asked asked,
    @Nullable Long cents,
    @Nullable List<String> proofs,
    @Nullable String reason,
    @Nullable Integer points,
    @Nullable String secret) {

  public enum Kind {
    AGREE,
    APPLY,
    WITHDRAW,
    /** Somebody objects to a refusal. */
    CONTEST,
    GRANT,
    REFUSE,
    HAND_IN,
    SETTLE,
    RECLAIM,
    RANK,
    DIVIDE,
    TIME_PASSED
  }

  /**
   * @param waitingEnds from then on nobody waits any more; absent: for ever
   * @param commitment SHA-256 of the secret of a draw
   */
  public record Terms(
      Division division,
      long ceilingCents,
      List<Lane> lanes,
      long reserveSeconds,
      long claimSeconds,
      long objectSeconds,
      @Nullable Instant waitingEnds,
      String commitment) {}

  public enum Division {
    FIRST_COME,
    BALLOT,
    PRO_RATA,
    RANKING
  }

  /**
   * @param closes absent: no end known
   * @param ceilingCents absent: no limit of its own
   */
  public record Lane(
      String windowId, Instant opens, @Nullable Instant closes, @Nullable Long ceilingCents) {}

  /**
   * @param verdict what the rule says
   * @param refusal code of the condition that is not met
   * @param holdsUntil first instant at which another version holds
   */
  public record Asked(
      String windowId,
      String schemeId,
      String schemeVersion,
      String personHash,
      @Nullable String employerHash,
      long cents,
      Verdict verdict,
      @Nullable String refusal,
      @Nullable Instant holdsUntil,
      List<Limit> limits,
      ApplicationAdvanced.Flow flow) {}

  public enum Verdict {
    BY_RULE,
    BY_PEOPLE,
    REFUSES
  }

  /**
   * @param key what is counted together, over all pots
   * @param years counted backwards; absent: all
   */
  public record Limit(
      LimitKind kind,
      String key,
      @Nullable Long cents,
      @Nullable Integer awards,
      @Nullable Integer years) {}

  public enum LimitKind {
    PERSON,
    EMPLOYER,
    DE_MINIMIS
  }
}
