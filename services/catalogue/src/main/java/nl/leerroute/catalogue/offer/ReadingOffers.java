package nl.leerroute.catalogue.offer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.catalogue.incoming.Field;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.PlainTexts;
import nl.leerroute.catalogue.incoming.Sentence;

/**
 * Makes an offer of what came in from outside, or says what is wrong with each field.
 *
 * <p>What a route cannot be planned without is required: what it teaches, what it costs, how long
 * it takes, and a start or "at any time".
 */
final class ReadingOffers {

  static final Sentence ID =
      new Sentence(
          "Geef een kenmerk van letters, cijfers, punten en streepjes.",
          "Give an id of letters, figures, dots and dashes.");
  private static final Sentence NO_START =
      new Sentence(
          "Geef een startdatum, of zeg dat men altijd kan beginnen.",
          "Give a start date, or say that one can start at any time.");
  private static final Sentence NO_START_LEFT =
      new Sentence(
          "Voor geen enkele start kan men zich nog aanmelden. Geef een nieuwe startdatum.",
          "One can no longer enrol for any start. Give a new start date.");

  private final LocalDate today;
  private final ReadingWords words;
  private final ReadingNature natures;

  ReadingOffers(LocalDate today, PlainTexts plain) {
    this.today = today;
    this.words = new ReadingWords(plain);
    this.natures = new ReadingNature(words);
  }

  ReadOffer read(Object plain) {
    Fields fields = Fields.of(plain);
    Optional<OfferId> id = fields.field("offerId").required().form(OfferId::read, ID);
    Optional<Offer> offer = offer(fields, id);
    return offer.isPresent()
        ? new ReadOffer.Good(offer.get())
        : new ReadOffer.Bad(id, fields.problems());
  }

  private Optional<Offer> offer(Fields fields, Optional<OfferId> id) {
    Optional<Provider> provider =
        fields.field("provider").required().section().flatMap(words::provider);
    Optional<Wording> title = words.wording(fields.field("title").required(), ReadingWords.NAME);
    Optional<Wording> summary =
        words.wording(fields.field("summary").required(), ReadingWords.SUMMARY);
    Optional<Nature> nature = natures.nature(fields);
    ReadingSkills skills =
        ReadingSkills.read(fields, nature.filter(one -> one.kind().teaches()).isPresent());
    Optional<Education> entry = fields.field("entryEducation").choice(Education.class);
    Optional<Effort> effort = ReadingNature.effort(fields);
    Optional<Price> price = fields.field("price").required().section().flatMap(ReadingPrice::read);
    Learning learning =
        ReadingNature.learning(
            fields, ReadingExemptions.read(fields, skills.teaches(), effort, price));
    boolean anyTime = fields.field("startsAnyTime").flag();
    List<Run> runs = runs(fields, anyTime);
    Regulation regulation = ReadingParticulars.regulation(fields);
    Audience audience = ReadingParticulars.audience(fields);
    Set<String> registers = registers(fields.field("accreditations"));
    Optional<Results> results = ReadingParticulars.results(fields, today);
    Links links = ReadingParticulars.links(fields, id);
    Optional<SchemeFacts> schemeFacts = ReadingSchemeFacts.read(fields);
    Optional<Provenance> provenance = ReadingProvenance.read(fields, today);
    return fields.mistakes() > 0
        ? Optional.empty()
        : Optional.of(
            new Offer(
                id.orElseThrow(),
                provider.orElseThrow(),
                title.orElseThrow(),
                summary.orElseThrow(),
                nature.orElseThrow(),
                learning,
                skills.teaches(),
                skills.requires(),
                skills.levels(),
                entry.orElse(null),
                effort.orElseThrow(),
                price.orElseThrow(),
                runs,
                anyTime,
                regulation,
                audience,
                registers,
                results.orElse(null),
                links,
                schemeFacts.orElse(null),
                provenance.orElseThrow()));
  }

  private static Set<String> registers(Field list) {
    Set<String> registers = new TreeSet<>();
    for (Field name : list.elements()) {
      name.required().text(ReadingWords.NAME).ifPresent(registers::add);
    }
    return registers;
  }

  private List<Run> runs(Fields fields, boolean anyTime) {
    int before = fields.mistakes();
    List<Run> runs = new ReadingRuns().read(fields.field("offerings"));
    if (!anyTime && fields.mistakes() == before) {
      runs.stream()
          .map(Run::lastDayToEnrol)
          .max(Comparator.naturalOrder())
          .ifPresentOrElse(
              last -> {
                if (last.isBefore(today)) {
                  fields.refuse("offerings", "no-start-left", NO_START_LEFT);
                }
              },
              () -> fields.refuse("offerings", "no-start", NO_START));
    }
    return runs;
  }
}
