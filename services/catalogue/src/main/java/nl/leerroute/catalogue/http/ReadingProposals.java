package nl.leerroute.catalogue.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.group.BringingTogether.Terms;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.taxonomy.ConceptUri;

/** Reads what a provider proposes to a group. */
final class ReadingProposals {

  private static final int REGION = 40;
  private static final int TEXT = 500;
  private static final long MOST_CENTS = 10_000_000;
  private static final Sentence SKILL =
      new Sentence("Geef het adres van een vaardigheid.", "Give the address of a skill.");

  private final Fields fields;

  ReadingProposals(Object plain) {
    fields = Fields.of(plain);
  }

  Optional<Terms> terms() {
    Optional<String> region = fields.field("region").required().text(REGION);
    Optional<ConceptUri> skill = fields.field("skill").required().form(ConceptUri::read, SKILL);
    Optional<Long> cents = fields.field("priceCents").required().whole(0, MOST_CENTS);
    Optional<LocalDate> start = fields.field("start").day();
    String text = fields.field("text").text(TEXT).orElse("");
    return fields.mistakes() > 0
        ? Optional.empty()
        : Optional.of(
            new Terms(
                region.orElseThrow(),
                skill.orElseThrow(),
                cents.orElseThrow(),
                start.orElse(null),
                text));
  }

  List<Problem> problems() {
    return fields.problems();
  }
}
