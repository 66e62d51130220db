package nl.leerroute.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.leerroute.matching.offer.DayPart;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Exemption;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Formality;
import nl.leerroute.matching.offer.Help;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Length;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.offer.Pieces;
import nl.leerroute.matching.offer.Place;
import nl.leerroute.matching.offer.Price;
import nl.leerroute.matching.offer.Provider;
import nl.leerroute.matching.offer.TargetGroup;
import nl.leerroute.matching.offer.Terms;
import nl.leerroute.matching.offer.Vat;
import nl.leerroute.matching.text.Text;

/** An offer for a test, said in the words that matter there. */
public final class AnOffer {

  private final String id;
  private Kind kind = Kind.COURSE;
  private Set<Form> forms = Set.of(Form.CLASSROOM);
  private List<String> teaches = List.of();
  private List<String> requires = List.of();
  private Optional<Education> entry = Optional.empty();
  private int weeks = 4;
  private int hours = 4;
  private Price price = new Price(0, 0, 0, 0, Vat.EXEMPT);
  private final List<Offering> offerings = new ArrayList<>();
  private boolean anyTime;
  private boolean ownPace;
  private boolean exam;
  private OptionalInt nlqf = OptionalInt.empty();
  private Terms terms = Terms.UNTOLD;
  private Pieces pieces = Pieces.UNTOLD;
  private Formality formality = Formality.NON_FORMAL;
  private Optional<LocalDate> staleSince = Optional.empty();

  private AnOffer(String id) {
    this.id = id;
  }

  public static AnOffer called(String id) {
    return new AnOffer(id);
  }

  public AnOffer ofKind(Kind kind) {
    this.kind = kind;
    return this;
  }

  public AnOffer inForm(Form... forms) {
    this.forms = Set.of(forms);
    return this;
  }

  public AnOffer teaching(String... skills) {
    this.teaches = List.of(skills);
    return this;
  }

  public AnOffer requiring(String... skills) {
    this.requires = List.of(skills);
    return this;
  }

  public AnOffer forWhoHas(Education education) {
    this.entry = Optional.of(education);
    return this;
  }

  /** A recognised diploma of this level. */
  public AnOffer leadingTo(int level) {
    this.nlqf = OptionalInt.of(level);
    return this;
  }

  /** Recognised education. */
  public AnOffer formal() {
    this.formality = Formality.FORMAL;
    return this;
  }

  public AnOffer taking(int weeks, int hours) {
    this.weeks = weeks;
    this.hours = hours;
    return this;
  }

  public AnOffer costing(long euros) {
    this.price = new Price(euros * 100, 0, 0, 0, Vat.EXEMPT);
    return this;
  }

  public AnOffer withTravel(long euros) {
    this.price =
        new Price(
            price.feeCents(), price.examCents(), price.materialsCents(), euros * 100, price.vat());
    return this;
  }

  public AnOffer onlyForResidentsOf(String... areas) {
    this.terms =
        new Terms(
            Set.of(areas),
            terms.publiclyFunded(),
            terms.requiredByLaw(),
            terms.forWork(),
            terms.groups(),
            terms.help(),
            terms.schemeFacts());
    return this;
  }

  public AnOffer madeFor(TargetGroup... groups) {
    this.terms =
        new Terms(
            terms.deliveryArea(),
            terms.publiclyFunded(),
            terms.requiredByLaw(),
            terms.forWork(),
            Set.of(groups),
            terms.help(),
            terms.schemeFacts());
    return this;
  }

  public AnOffer giving(Help... help) {
    this.terms =
        new Terms(
            terms.deliveryArea(),
            terms.publiclyFunded(),
            terms.requiredByLaw(),
            terms.forWork(),
            terms.groups(),
            Set.of(help),
            terms.schemeFacts());
    return this;
  }

  public AnOffer partOf(String whole) {
    this.pieces =
        new Pieces(
            Optional.of(whole), pieces.canBeSkipped(), pieces.exemptions(), Optional.empty());
    return this;
  }

  /** What may be skipped, without a word about what that saves. */
  public AnOffer givingExemptions() {
    this.pieces = new Pieces(pieces.partOf(), true, pieces.exemptions(), Optional.empty());
    return this;
  }

  public AnOffer exempting(String skill, int fewerWeeks, int fewerHours, long euros) {
    List<Exemption> all = new ArrayList<>(pieces.exemptions());
    all.add(new Exemption(skill, fewerWeeks, fewerHours, euros * 100));
    this.pieces = new Pieces(pieces.partOf(), true, List.copyOf(all), Optional.empty());
    return this;
  }

  public AnOffer onTerms(Terms told) {
    this.terms = told;
    return this;
  }

  public AnOffer unconfirmedSince(LocalDate day) {
    this.staleSince = Optional.of(day);
    return this;
  }

  public AnOffer anyTime() {
    this.anyTime = true;
    return this;
  }

  public AnOffer withExam() {
    this.exam = true;
    return this;
  }

  public AnOffer atOwnPace() {
    this.ownPace = true;
    return this;
  }

  public AnOffer starting(LocalDate... days) {
    for (LocalDate day : days) {
      with(day, Optional.empty(), "nl");
    }
    return this;
  }

  public AnOffer startingIn(Place place, LocalDate day) {
    return with(day, Optional.of(place), "nl");
  }

  public AnOffer startingIn(Place place, LocalDate day, Set<DayPart> parts) {
    return with(day, Optional.of(place), "nl", parts);
  }

  public AnOffer inTheEvening(LocalDate day) {
    return with(day, Optional.empty(), "nl", Set.of(DayPart.EVENING));
  }

  public AnOffer with(LocalDate day, Optional<Place> place, String language) {
    return with(day, place, language, Set.of(DayPart.DAY));
  }

  private AnOffer with(LocalDate day, Optional<Place> place, String language, Set<DayPart> parts) {
    offerings.add(
        new Offering(
            id + "-" + (offerings.size() + 1),
            day,
            Optional.empty(),
            place,
            parts,
            language,
            Optional.empty()));
    return this;
  }

  public AnOffer with(Offering offering) {
    offerings.add(offering);
    return this;
  }

  public Offer made() {
    return new Offer(
        id,
        new Provider("school", "De School"),
        Text.same(id),
        kind,
        formality,
        nlqf.isPresent() ? Length.LONG : Length.SHORT,
        forms,
        teaches,
        requires,
        entry,
        nlqf,
        Optional.empty(),
        weeks,
        hours,
        weeks * hours,
        price,
        List.copyOf(offerings),
        anyTime,
        ownPace,
        terms,
        pieces,
        Set.of(),
        exam,
        LocalDate.of(2026, 11, 1),
        staleSince,
        true);
  }
}
