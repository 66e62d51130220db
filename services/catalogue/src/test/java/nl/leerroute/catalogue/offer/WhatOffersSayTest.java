package nl.leerroute.catalogue.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.junit.jupiter.api.Test;

/** An offer is kept with all that was said, and nothing else. */
class WhatOffersSayTest extends RecordsTaken {

  @Test
  void dutchWordsStandInForEnglishOnesThatAProviderDoesNotHave() {
    take(with("title", Map.of("nl", "Leren lassen")));

    assertThat(stored().title()).isEqualTo(new Wording("Leren lassen", "Leren lassen"));
  }

  @Test
  void anOfferIsKeptWithAllThatWasSaid() {
    Map<String, Object> record = with("offerings", List.of(runWith("place", place("9711", 53.2))));
    record.put("nlqf", 2);
    record.put("credential", Map.of("nl", "diploma", "en", "diploma"));
    record.put("accreditations", List.of("CRKBO", "NRTO"));
    record.put("entryEducation", "MBO_2");
    take(record);

    Offer offer = stored();
    assertThat(offer.nature().nlqf()).isEqualTo(2);
    assertThat(offer.nature().credential()).isEqualTo(new Wording("diploma", "diploma"));
    assertThat(offer.accreditations()).containsExactlyInAnyOrder("CRKBO", "NRTO");
    assertThat(offer.entryEducation()).isEqualTo(Education.MBO_2);
    assertThat(offer.runs().getFirst().place())
        .isEqualTo(new Place("Groningen", "9711", 53.2, 6.6));
    assertThat(offer.price()).isEqualTo(new Price(10000, 0, 0, 0, Vat.EXEMPT));
  }

  @Test
  void whatAProviderTellsBesideIsKeptToo() {
    Map<String, Object> record = with("learningFunctions", List.of("REACTIVE", "PROACTIVE"));
    record.put("pace", "OWN");
    record.put("exemptions", false);
    record.put("skillLevels", Map.of(WELDING, "INDEPENDENT"));
    record.put("deliveryArea", List.of("NL-GR", "AM02"));
    record.put("price", priceWith("travelCents", 4_800));
    record.put("publiclyFunded", true);
    record.put("requiredByLaw", false);
    record.put("renewalMonths", 36);
    record.put("purpose", "VOCATIONAL");
    record.put("targetGroups", List.of("JOB_SEEKERS"));
    record.put("support", List.of("CHILDCARE"));
    record.put("outcomes", outcomes("inWorkPermille", 750));
    record.put("partOf", "lasser");
    record.put("website", "https://vonk.example/lassen");
    take(record);

    Offer offer = stored();
    assertThat(offer.learning())
        .isEqualTo(
            new Learning(
                Set.of(LearningFunction.REACTIVE, LearningFunction.PROACTIVE),
                Pace.OWN,
                false,
                null));
    assertThat(offer.levels())
        .containsExactly(new SkillAtLevel(new ConceptUri(WELDING), SkillLevel.INDEPENDENT));
    assertThat(offer.audience())
        .isEqualTo(
            new Audience(
                Purpose.VOCATIONAL,
                Set.of(TargetGroup.JOB_SEEKERS),
                Set.of(Support.CHILDCARE),
                Set.of(new Area("NL-GR"), new Area("AM02"))));
    assertThat(offer.price().travelCents()).isEqualTo(4_800);
    assertThat(offer.regulation()).isEqualTo(new Regulation(true, false, 36));
    assertThat(offer.results()).isEqualTo(new Results(40, null, 750, LocalDate.of(2026, 6, 30)));
    assertThat(offer.links())
        .isEqualTo(new Links(new OfferId("lasser"), "https://vonk.example/lassen"));
  }

  @Test
  void whatAProviderDoesNotTellStaysUnknown() {
    take(record());

    Offer offer = stored();
    assertThat(offer.learning()).isEqualTo(new Learning(Set.of(), null, null, null));
    assertThat(offer.regulation()).isEqualTo(new Regulation(null, null, null));
    assertThat(offer.results()).isNull();
    assertThat(offer.price().travelCents()).isZero();
  }

  @Test
  void whatFallsAwayForWhoCanProveASkillIsKept() {
    Map<String, Object> record = with("exemptedSkills", List.of(exempted(WELDING, 2, 16, 5_000)));
    record.put("exemptions", true);
    take(record);

    assertThat(stored().learning().exempted())
        .containsExactly(new ExemptedSkill(new ConceptUri(WELDING), 2, 16, 5_000));
  }

  @Test
  void peopleReadWordsWithoutMarkupAndOnlyMarkupIsNoText() {
    take(with("summary", Map.of("nl", "Leer <b>lassen</b>.")));
    assertThat(stored().summary().nl()).isEqualTo("Leer lassen.");

    assertThat(take(with("title", Map.of("nl", "<br>"))).getFirst().problems())
        .extracting(Problem::field)
        .containsExactly("title.nl");
  }
}
