package nl.leerroute.schemes.answer;

import java.util.List;
import java.util.Set;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.fact.Fact;

/** Whether a scheme pays an offer for anybody at all, whatever it is about that person. */
public sealed interface Reach {

  /** For some people; for whom is a matter of what they answer. */
  record ForSome() implements Reach {}

  /** That depends on what was not told of the offer. */
  record Untold(List<Matter> matters) implements Reach {
    public Untold {
      matters = List.copyOf(matters);
    }
  }

  /** For nobody, as the offer is told. */
  record Never(List<Matter> matters) implements Reach {
    public Never {
      matters = List.copyOf(matters);
    }
  }

  /**
   * What a rule asks of an offer.
   *
   * @param text in the words of the rule
   * @param facts of the offer that it looks at
   */
  record Matter(Wording text, Set<Fact> facts) {}
}
