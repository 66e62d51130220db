package nl.leerroute.catalogue.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerroute.catalogue.offer.Area;
import nl.leerroute.catalogue.offer.Audience;
import nl.leerroute.catalogue.offer.DayPart;
import nl.leerroute.catalogue.offer.Education;
import nl.leerroute.catalogue.offer.EducationRoute;
import nl.leerroute.catalogue.offer.Effort;
import nl.leerroute.catalogue.offer.EndReason;
import nl.leerroute.catalogue.offer.ExemptedSkill;
import nl.leerroute.catalogue.offer.Form;
import nl.leerroute.catalogue.offer.Formality;
import nl.leerroute.catalogue.offer.Kind;
import nl.leerroute.catalogue.offer.Learning;
import nl.leerroute.catalogue.offer.LearningFunction;
import nl.leerroute.catalogue.offer.Length;
import nl.leerroute.catalogue.offer.Links;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.Nature;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.Offers.Change;
import nl.leerroute.catalogue.offer.Pace;
import nl.leerroute.catalogue.offer.Place;
import nl.leerroute.catalogue.offer.Price;
import nl.leerroute.catalogue.offer.Provenance;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.offer.Purpose;
import nl.leerroute.catalogue.offer.Regulation;
import nl.leerroute.catalogue.offer.Results;
import nl.leerroute.catalogue.offer.Run;
import nl.leerroute.catalogue.offer.SchemeFacts;
import nl.leerroute.catalogue.offer.SkillAtLevel;
import nl.leerroute.catalogue.offer.SkillLevel;
import nl.leerroute.catalogue.offer.Standing;
import nl.leerroute.catalogue.offer.Subject;
import nl.leerroute.catalogue.offer.Support;
import nl.leerroute.catalogue.offer.TargetGroup;
import nl.leerroute.catalogue.offer.Theme;
import nl.leerroute.catalogue.offer.Vat;
import nl.leerroute.catalogue.offer.Wording;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.junit.jupiter.api.Test;

/** What every store of offers promises, whatever it is made of. */
public interface OffersContract {

  Offers offers();

  @Test
  default void anOfferComesBackAsItWasStored() {
    Offer full = full("contract-full", 8);
    Offer bare = bare("contract-bare");
    offers().store(List.of(full, bare)).block();

    assertThat(offers().find(full.id()).block()).isEqualTo(full);
    assertThat(offers().find(bare.id()).block()).isEqualTo(bare);
    assertThat(offers().all().collectList().block()).contains(full, bare);
  }

  @Test
  default void eachOfferIsNewChangedOrTheSameByItself() {
    offers().store(List.of(full("contract-a", 8), full("contract-b", 8))).block();

    assertThat(
            offers()
                .store(List.of(full("contract-a", 8), full("contract-b", 9), full("contract-c", 8)))
                .block())
        .isEqualTo(
            Map.of(
                new OfferId("contract-a"), Change.UNCHANGED,
                new OfferId("contract-b"), Change.CHANGED,
                new OfferId("contract-c"), Change.TAKEN));
  }

  @Test
  default void anOfferStaysWithItsProviderWhateverAnotherOneSays() {
    Offer offer = full("contract-own", 8);
    offers().store(List.of(offer)).block();

    assertThat(offers().store(List.of(bare("contract-own"))).block())
        .isEqualTo(Map.of(offer.id(), Change.ANOTHERS));
    assertThat(offers().find(offer.id()).block()).isEqualTo(offer);
  }

  @Test
  default void anOfferThatHasEndedIsKeptWithTheReasonAndIsNewWhenItComesBack() {
    Offer offer = bare("contract-ended");
    Standing ended = new Standing.Ended(EndReason.WITHDRAWN, LocalDate.of(2026, 11, 22));
    offers().store(List.of(offer)).block();

    assertThat(offers().stand(List.of(offer.id()), _ -> ended).block()).isEqualTo(1);
    assertThat(offers().stand(List.of(offer.id()), _ -> ended).block()).isZero();
    assertThat(offers().find(offer.id()).blockOptional()).isEmpty();
    assertThat(offers().all().collectList().block()).doesNotContain(offer);
    assertThat(offers().listing(offer.id()).block()).isEqualTo(new Listing(offer, ended));
    assertThat(offers().store(List.of(offer)).block()).containsEntry(offer.id(), Change.TAKEN);
    assertThat(offers().find(offer.id()).block()).isEqualTo(offer);
  }

  @Test
  default void aStaleOfferIsStillThereAndFreshWhenItWasConfirmed() {
    Offer offer = full("contract-stale", 8);
    Standing stale =
        new Standing.Stale(
            EndReason.NOT_CONFIRMED, LocalDate.of(2026, 11, 22), LocalDate.of(2026, 12, 6));
    offers().store(List.of(offer)).block();
    offers().stand(List.of(offer.id()), _ -> stale).block();

    assertThat(offers().find(offer.id()).block()).isEqualTo(offer);
    assertThat(offers().store(List.of(offer)).block()).containsEntry(offer.id(), Change.UNCHANGED);
    assertThat(offers().listing(offer.id()).block()).isEqualTo(new Listing(offer, stale));
    assertThat(offers().store(List.of(full("contract-stale", 9))).block())
        .containsEntry(offer.id(), Change.CHANGED);
    assertThat(offers().listings().collectList().block())
        .contains(new Listing(full("contract-stale", 9), new Standing.Current()));
  }

  @Test
  default void whatWasNeverThereDoesNotStandAnyhow() {
    OfferId unknown = new OfferId("contract-unknown");

    assertThat(offers().stand(List.of(unknown), Listing::standing).block()).isZero();
    assertThat(offers().listing(unknown).blockOptional()).isEmpty();
  }

  @Test
  default void storingNothingIsHarmless() {
    assertThat(offers().store(List.of()).block()).isEmpty();
  }

  private static Offer full(String id, int weeks) {
    return new Offer(
        new OfferId(id),
        new Provider("vonk", "De Vonk"),
        new Wording("Lassen", "Welding"),
        new Wording("Acht weken lassen.", "Eight weeks of welding."),
        new Nature(
            Kind.COURSE,
            Formality.FORMAL,
            Length.LONG,
            Set.of(Form.CLASSROOM, Form.WORKPLACE),
            2,
            new Wording("diploma", "diploma"),
            true),
        new Learning(
            Set.of(LearningFunction.PROACTIVE),
            Pace.FIXED,
            true,
            List.of(new ExemptedSkill(new ConceptUri("urn:contract:welding"), 1, 4, 2_500))),
        List.of(new ConceptUri("urn:contract:welding")),
        List.of(new ConceptUri("urn:contract:metal")),
        List.of(new SkillAtLevel(new ConceptUri("urn:contract:welding"), SkillLevel.BASIC)),
        Education.MBO_2,
        new Effort(weeks, 4, 32),
        new Price(10_000, 5_000, 1, 300, Vat.INCLUDED_21),
        List.of(
            new Run(
                id + "-1",
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 2, 1),
                new Place("Groningen", "9711", 53.22, 6.57),
                Set.of(DayPart.EVENING, DayPart.WEEKEND),
                "nl",
                12)),
        false,
        new Regulation(true, false, 36),
        new Audience(
            Purpose.VOCATIONAL,
            Set.of(TargetGroup.EMPLOYEES, TargetGroup.JOB_SEEKERS),
            Set.of(Support.WHEELCHAIR),
            Set.of(new Area("NL-GR"), new Area("AM02"))),
        Set.of("CRKBO", "NRTO"),
        new Results(40, 900, null, LocalDate.of(2026, 6, 30)),
        new Links(new OfferId("contract-whole"), "https://vonk.example/lassen"),
        new SchemeFacts(
            Set.of("oom"),
            Theme.CRAFT,
            Subject.TECHNOLOGY,
            EducationRoute.MBO_BBL,
            10,
            1,
            null,
            false,
            true,
            125_700L,
            null,
            null),
        new Provenance("test", LocalDate.of(2026, 11, 20), true));
  }

  private static Offer bare(String id) {
    return new Offer(
        new OfferId(id),
        new Provider("kompas", "Kompas"),
        new Wording("Advies", "Advice"),
        new Wording("Een gesprek.", "A talk."),
        new Nature(
            Kind.ADVICE, Formality.INFORMAL, Length.SHORT, Set.of(Form.ONLINE), null, null, false),
        new Learning(Set.of(), null, null, null),
        List.of(),
        List.of(),
        List.of(),
        null,
        new Effort(1, 1, 1),
        new Price(0, 0, 0, 0, Vat.EXEMPT),
        List.of(new Run(id + "-1", LocalDate.of(2027, 3, 1), null, null, Set.of(), "nl", null)),
        true,
        new Regulation(null, null, null),
        new Audience(null, Set.of(), Set.of(), Set.of()),
        Set.of(),
        null,
        new Links(null, null),
        null,
        new Provenance("test", LocalDate.of(2026, 11, 20), false));
  }
}
