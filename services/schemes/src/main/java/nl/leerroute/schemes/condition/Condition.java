package nl.leerroute.schemes.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import nl.leerroute.schemes.fact.Fact;

/** A test that a machine can do on facts. */
public sealed interface Condition {

  /** All of them hold. */
  record All(List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }
  }

  /** At least one of them holds. */
  record Any(List<Condition> of) implements Condition {
    public Any {
      of = List.copyOf(of);
    }
  }

  record Not(Condition of) implements Condition {}

  /** A yes-or-no fact has this value. */
  record Is(Fact fact, boolean value) implements Condition {}

  /** A count or an amount in cents stands so to a number. */
  record Compare(Fact fact, Relation relation, long value) implements Condition {}

  /** A count or an amount in cents lies in a range, both ends included. */
  record Between(Fact fact, long least, long most) implements Condition {}

  /** A day stands so to a day. */
  record Dated(Fact fact, Relation relation, LocalDate value) implements Condition {}

  /** A level stands so to a level of the same list. */
  record Level(Fact fact, Relation relation, String value) implements Condition {}

  /** A word is one of these. */
  record OneOf(Fact fact, NavigableSet<String> values) implements Condition {}

  /** A set of words has at least one of these. */
  record Includes(Fact fact, NavigableSet<String> values) implements Condition {}

  /** A sector is one of these or a part of one. */
  record InSector(Fact fact, NavigableSet<String> areas) implements Condition {}

  /** A moment of this application stands so to a day. */
  record OnDay(Moment moment, Relation relation, LocalDate value) implements Condition {}

  /** Whole years of age on a day, both ends included. */
  record Age(OptionalInt least, OptionalInt most, ReferenceDate on) implements Condition {}

  /** Has not reached the state pension (AOW) age on a day. */
  record BelowStatePensionAge(ReferenceDate on) implements Condition {}
}
