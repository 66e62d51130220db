package nl.leerroute.contracts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A firm and what its team has to learn: roles with head counts, never a person, a name or a number
 * of anybody.
 *
 * <p>Purpose of every field: planning training for the team and finding money for it. Whatever a
 * firm did not answer is absent, and absent never means no.
 *
 * @param awayAtOnce most persons of the whole firm who can be away in the same week; absent: no
 *     limit
 * @param joins what it wants to learn together with other firms; empty: nothing
 */
public record EmployerPublished(
    String employerId,
    Firm firm,
    List<TeamRole> roles,
    @Nullable Integer awayAtOnce,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Join> joins) {

  /**
   * What schemes ask of a firm.
   *
   * @param sector SBI 2008 section or code of the main work, for instance {@code F} or {@code 43.2}
   * @param otherSectors of other work that the firm does; empty: none
   * @param cao code of the collective agreement, for instance {@code cao-metaal-en-techniek}
   * @param levyPaid whether it pays the levy of the fund of that agreement
   * @param persons who work there, the owner included
   * @param small fewer than 50 working persons and a turnover or balance total of at most 10
   *     million euro
   * @param sme fewer than 250 working persons and a turnover of at most 50 million euro or a
   *     balance total of at most 43 million
   * @param seat where it is
   * @param recognised a recognised work-placement company (SBB)
   * @param deMinimisCents de-minimis aid received in the past three years
   * @param wageSumCents wages paid in a year
   */
  public record Firm(
      @Nullable String sector,
      @JsonSetter(nulls = Nulls.AS_EMPTY) Set<String> otherSectors,
      @Nullable String cao,
      @Nullable Boolean levyPaid,
      @Nullable Integer persons,
      @Nullable Boolean small,
      @Nullable Boolean sme,
      ProfilePublished.@Nullable Home seat,
      @Nullable Boolean recognised,
      @Nullable Long deMinimisCents,
      @Nullable Long wageSumCents) {}

  /**
   * People who do the same work.
   *
   * @param roleId identity within the firm
   * @param occupation URI of the occupation; absent: told in the firm's own words only
   * @param persons how many do it, at least 1
   * @param hoursPerWeek working hours a week that one of them can be missed for learning; 0: they
   *     learn outside working time
   * @param awayAtOnce most of them who can be away in the same week; absent: no limit
   * @param hourCents what an hour of their work costs the firm; absent: lost hours have no price
   * @param contract that all of them have; absent: not said, or not the same
   */
  public record TeamRole(
      String roleId,
      @Nullable String occupation,
      int persons,
      int hoursPerWeek,
      @Nullable Integer awayAtOnce,
      @Nullable Long hourCents,
      ProfilePublished.@Nullable Contract contract,
      List<Wish> wishes) {}

  /**
   * Something that some of them should be able to do. Of several wishes for one role the smaller
   * group is taken to be part of the larger one.
   *
   * @param skill URI of the skill
   * @param persons who cannot do it yet, or must prove it again; at least 1
   * @param heldUntil last day on which what they have now still counts; absent: they do not have it
   */
  public record Wish(
      String skill, Necessity necessity, int persons, @Nullable LocalDate heldUntil) {}

  /** How much depends on a skill. */
  public enum Necessity {
    /** Law or agreement asks it, so learning it costs the worker nothing. */
    MANDATORY,
    /** The work cannot be done without it. */
    MUST,
    /** It may be learned on the way. */
    TRAINABLE
  }

  /**
   * That the firm wants to learn something together with others of its region.
   *
   * @param skill URI of the skill
   * @param persons who would take part
   * @param from first day that suits; absent: any day
   * @param where absent: anywhere
   * @param mostCents most that it would pay for one of them; absent: not said
   */
  public record Join(
      String skill,
      int persons,
      @Nullable LocalDate from,
      @Nullable Where where,
      @Nullable Long mostCents) {}

  /** Where people would learn together. */
  public enum Where {
    AT_FIRM,
    AT_PROVIDER,
    ONLINE
  }
}
