package nl.leerroute.funding.drafting;

import java.util.List;
import java.util.Map;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.schemes.json.DraftForm;
import nl.leerroute.schemes.outline.Change;
import reactor.core.publisher.Mono;

/** Says what a draft changes of the version that it was made from. */
public final class Comparing {

  private static final String RULE = "rule";

  private final Schemes schemes;

  public Comparing(Schemes schemes) {
    this.schemes = schemes;
  }

  /** In the order of the form; empty for a new scheme. */
  public Mono<List<Change>> compare(Draft draft) {
    return Mono.justOrEmpty(draft.basis())
        .flatMap(schemes::find)
        .map(before -> between(before.form(), DraftForm.rule(draft.content())))
        .defaultIfEmpty(List.of());
  }

  private static List<Change> between(String before, String after) {
    return Change.between(
        Map.of(RULE, DraftForm.values(before)), Map.of(RULE, DraftForm.values(after)));
  }
}
