package nl.leerroute.catalogue.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.catalogue.incoming.Field;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.taxonomy.ConceptUri;

/**
 * Makes an offer of what came in from outside, or says what is wrong with each field.
 *
 * <p>What a route cannot be planned without is required: what it teaches, what it costs, how long
 * it takes, and a start or "at any time".
 */
final class ReadingOffers {

  private static final int NAME = 200;
  private static final int SUMMARY = 2000;
  private static final long MOST_CENTS = 10_000_000;
  private static final int MOST_WEEKS = 520;
  private static final int MOST_HOURS_A_WEEK = 60;
  private static final int MOST_HOURS = 20_000;
  private static final Sentence ID =
      new Sentence(
          "Geef een kenmerk van letters, cijfers, punten en streepjes.",
          "Give an id of letters, figures, dots and dashes.");
  private static final Sentence SKILL =
      new Sentence("Geef het adres van een vaardigheid.", "Give the address of a skill.");
  private static final Sentence IN_THE_FUTURE =
      new Sentence("Deze dag ligt in de toekomst.", "This day has not come yet.");
  private static final Sentence NO_START =
      new Sentence(
          "Geef een startdatum, of zeg dat men altijd kan beginnen.",
          "Give a start date, or say that one can start at any time.");

  private final LocalDate today;

  ReadingOffers(LocalDate today) {
    this.today = today;
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
        fields.field("provider").required().section().flatMap(ReadingOffers::provider);
    Optional<Wording> title = wording(fields.field("title").required(), NAME);
    Optional<Wording> summary = wording(fields.field("summary").required(), SUMMARY);
    Optional<Nature> nature = nature(fields);
    List<ConceptUri> teaches =
        skills(
            nature.filter(one -> one.kind().teaches()).isPresent()
                ? fields.field("teaches").required()
                : fields.field("teaches"));
    List<ConceptUri> requires = skills(fields.field("requires"));
    Optional<Education> entry = fields.field("entryEducation").choice(Education.class);
    Optional<Effort> effort = effort(fields);
    Optional<Price> price = fields.field("price").required().section().flatMap(this::price);
    boolean anyTime = fields.field("startsAnyTime").flag();
    List<Run> runs = runs(fields, anyTime);
    Set<String> accreditations = new TreeSet<>();
    for (Field name : fields.field("accreditations").elements()) {
      name.required().text(NAME).ifPresent(accreditations::add);
    }
    Optional<Provenance> provenance = provenance(fields);
    return fields.mistakes() > 0
        ? Optional.empty()
        : Optional.of(
            new Offer(
                id.orElseThrow(),
                provider.orElseThrow(),
                title.orElseThrow(),
                summary.orElseThrow(),
                nature.orElseThrow(),
                teaches,
                requires,
                entry.orElse(null),
                effort.orElseThrow(),
                price.orElseThrow(),
                runs,
                anyTime,
                accreditations,
                provenance.orElseThrow()));
  }

  private static Optional<Provider> provider(Fields provider) {
    Optional<String> id = provider.field("id").required().text(NAME);
    Optional<String> name = provider.field("name").required().text(NAME);
    return id.flatMap(known -> name.map(words -> new Provider(known, words)));
  }

  /** Dutch is asked; it stands in for English where a provider has none. */
  private static Optional<Wording> wording(Field field, int longest) {
    return field
        .section()
        .flatMap(
            words -> {
              Optional<String> nl = words.field("nl").required().text(longest);
              Optional<String> en = words.field("en").text(longest);
              return nl.map(dutch -> new Wording(dutch, en.orElse(dutch)));
            });
  }

  private static Optional<Nature> nature(Fields fields) {
    int before = fields.mistakes();
    Optional<Kind> kind = fields.field("kind").required().choice(Kind.class);
    Optional<Formality> formality = fields.field("formality").required().choice(Formality.class);
    Optional<Length> length = fields.field("length").required().choice(Length.class);
    Set<Form> forms = fields.field("forms").required().choices(Form.class);
    Optional<Long> nlqf = fields.field("nlqf").whole(1, 8);
    Field credential = fields.field("credential");
    Optional<Wording> diploma = wording(credential, NAME);
    boolean exam = fields.field("exam").flag();
    return fields.mistakes() > before
        ? Optional.empty()
        : Optional.of(
            new Nature(
                kind.orElseThrow(),
                formality.orElseThrow(),
                length.orElseThrow(),
                forms,
                nlqf.map(Long::intValue).orElse(null),
                diploma.orElse(null),
                exam));
  }

  private static List<ConceptUri> skills(Field list) {
    return list.elements().stream()
        .flatMap(one -> one.required().form(ConceptUri::read, SKILL).stream())
        .distinct()
        .toList();
  }

  private static Optional<Effort> effort(Fields fields) {
    Optional<Long> weeks = fields.field("durationWeeks").required().whole(1, MOST_WEEKS);
    Optional<Long> weekly = fields.field("hoursPerWeek").required().whole(1, MOST_HOURS_A_WEEK);
    Optional<Long> all = fields.field("studyLoadHours").required().whole(1, MOST_HOURS);
    return weeks.isPresent() && weekly.isPresent() && all.isPresent()
        ? Optional.of(
            new Effort(weeks.get().intValue(), weekly.get().intValue(), all.get().intValue()))
        : Optional.empty();
  }

  private Optional<Price> price(Fields price) {
    Optional<Long> fee = price.field("feeCents").required().whole(0, MOST_CENTS);
    Optional<Long> exam = price.field("examCents").required().whole(0, MOST_CENTS);
    Optional<Long> materials = price.field("materialsCents").required().whole(0, MOST_CENTS);
    Optional<Vat> vat = price.field("vat").required().choice(Vat.class);
    return fee.isPresent() && exam.isPresent() && materials.isPresent() && vat.isPresent()
        ? Optional.of(new Price(fee.get(), exam.get(), materials.get(), vat.get()))
        : Optional.empty();
  }

  private static List<Run> runs(Fields fields, boolean anyTime) {
    int before = fields.mistakes();
    List<Run> runs = new ReadingRuns().read(fields.field("offerings"));
    if (runs.isEmpty() && !anyTime && fields.mistakes() == before) {
      fields.refuse("offerings", "no-start", NO_START);
    }
    return runs;
  }

  private Optional<Provenance> provenance(Fields fields) {
    Optional<String> source = fields.field("source").required().text(NAME);
    Optional<LocalDate> checked = fields.field("lastChecked").required().day();
    if (checked.filter(today::isBefore).isPresent()) {
      fields.refuse("lastChecked", "in-the-future", IN_THE_FUTURE);
    }
    boolean fictional = fields.field("fictional").flag();
    return source.flatMap(from -> checked.map(day -> new Provenance(from, day, fictional)));
  }
}
