package nl.leerroute.schemes.rule;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.leerroute.schemes.Wording;

/** What happens together with other money. */
public sealed interface Cumulation {

  /** Matches every other scheme. */
  String EVERY_OTHER = "*";

  /** The other schemes, by scheme id or by group. */
  NavigableSet<String> with();

  Wording explanation();

  /** Never for the same costs, or never for the same person. */
  record Excludes(NavigableSet<String> with, Over over, Wording explanation) implements Cumulation {
    public Excludes {
      with = Collections.unmodifiableNavigableSet(new TreeSet<>(with));
    }
  }

  /** Other money is taken off the costs before the amount is worked out. */
  record CountsOtherFirst(NavigableSet<String> with, Wording explanation) implements Cumulation {
    public CountsOtherFirst {
      with = Collections.unmodifiableNavigableSet(new TreeSet<>(with));
    }
  }

  /** Only what the others leave. */
  record OnlyRemainder(NavigableSet<String> with, Wording explanation) implements Cumulation {
    public OnlyRemainder {
      with = Collections.unmodifiableNavigableSet(new TreeSet<>(with));
    }
  }

  /** Only beside one of the others. */
  record Requires(NavigableSet<String> with, Wording explanation) implements Cumulation {
    public Requires {
      with = Collections.unmodifiableNavigableSet(new TreeSet<>(with));
    }
  }

  /** Where one of the others pays, that one must be used as well. */
  record OtherMustBeUsed(NavigableSet<String> with, Wording explanation) implements Cumulation {
    public OtherMustBeUsed {
      with = Collections.unmodifiableNavigableSet(new TreeSet<>(with));
    }
  }

  /** Said for clarity: together is allowed. */
  record Allowed(NavigableSet<String> with, Wording explanation) implements Cumulation {
    public Allowed {
      with = Collections.unmodifiableNavigableSet(new TreeSet<>(with));
    }
  }

  /** How far an exclusion reaches. */
  enum Over {
    SAME_COSTS,
    SAME_PERSON
  }
}
