package nl.leerroute.schemes.sketch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.schemes.Euros;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.sketch.Sketch.Per;

/** The rule that a sketch describes, in its JSON form. */
record SketchedRule(Sketch sketch) {

  Map<String, Object> rule(LocalDate today) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("scheme", sketch.scheme());
    rule.put("version", "1");
    rule.put("name", said(sketch.name()));
    rule.put("summary", said(summary()));
    rule.put(
        "owner",
        Map.of("organisation", sketch.owner().organisation(), "name", sketch.owner().name()));
    rule.put("kind", "GRANT");
    rule.put("validity", validity());
    rule.put("parties", parties());
    rule.put("allocation", "FIRST_COME");
    rule.put("opening", "WHOLE_PERIOD");
    rule.put("requirements", new SketchedConditions(sketch).requirements());
    rule.put("payment", payment());
    rule.put("timing", List.of(applyBefore()));
    rule.put("enrolment", "EITHER");
    rule.put(
        "documents",
        List.of(
            said(
                Wording.of("Rekening en bewijs van deelname", "Invoice and proof of attendance"))));
    rule.put("steps", List.of(said(step())));
    rule.put("provenance", provenance(today));
    return rule;
  }

  static Map<String, Object> said(Wording wording) {
    return Map.of("nl", wording.nl(), "en", wording.en());
  }

  private Wording summary() {
    Wording most = most();
    return Wording.of(
        sketch.percent() + "% van de kosten van een cursus, tot " + most.nl() + ".",
        sketch.percent() + "% of the costs of a course, up to " + most.en() + ".");
  }

  private Wording most() {
    Wording per =
        sketch.per() == Per.COURSE
            ? Wording.of(" per cursus", " a course")
            : Wording.of(" per persoon per kalenderjaar", " per person per calendar year");
    return Wording.of(
        Euros.nl(sketch.maximumCents()) + per.nl(), Euros.en(sketch.maximumCents()) + per.en());
  }

  private Map<String, Object> validity() {
    Map<String, Object> validity = new LinkedHashMap<>();
    validity.put("from", sketch.from().toString());
    sketch.until().ifPresent(until -> validity.put("until", until.toString()));
    return validity;
  }

  private Map<String, Object> parties() {
    String applicant = sketch.applicant().name();
    return Map.of(
        "applicants",
        List.of(applicant),
        "beneficiary",
        Party.WORKER.name(),
        "payee",
        applicant,
        "paid",
        "AFTER_PROOF");
  }

  private Map<String, Object> payment() {
    Map<String, Object> share =
        Map.of("type", "share", "percent", sketch.percent(), "of", Map.of("type", "eligibleCost"));
    Map<String, Object> payment = new LinkedHashMap<>();
    payment.put("activities", List.of("COURSE", "MODULE", "TRAINING", "E_LEARNING"));
    payment.put("costs", Map.of("kinds", List.of("FEE", "EXAM", "MATERIALS")));
    switch (sketch.per()) {
      case COURSE ->
          payment.put(
              "amount",
              Map.of(
                  "type",
                  "atMost",
                  "of",
                  share,
                  "cap",
                  Map.of("type", "fixed", "cents", sketch.maximumCents())));
      case PERSON_A_YEAR -> {
        payment.put("amount", share);
        payment.put("caps", List.of(yearly()));
      }
    }
    return payment;
  }

  private Map<String, Object> yearly() {
    return Map.of(
        "id",
        "jaar",
        "scope",
        "PERSON_CALENDAR_YEAR",
        "cents",
        sketch.maximumCents(),
        "countedOn",
        "APPLICATION",
        "explanation",
        said(Wording.of("Hoogstens " + most().nl() + ".", "At most " + most().en() + ".")));
  }

  private Map<String, Object> applyBefore() {
    int days = sketch.daysBefore();
    Wording explanation =
        switch (days) {
          case 0 ->
              Wording.of(
                  "Vraag aan op of voor de eerste dag van de cursus.",
                  "Apply on or before the first day of the course.");
          case 1 ->
              Wording.of("Vraag aan voordat de cursus begint.", "Apply before the course starts.");
          default ->
              Wording.of(
                  "Vraag minstens " + days + " dagen voor de eerste dag aan.",
                  "Apply at least " + days + " days before the first day.");
        };
    return Map.of(
        "id",
        "op-tijd",
        "moment",
        "APPLICATION",
        "bound",
        "AT_THE_LATEST",
        "anchor",
        Map.of("type", "relative", "moment", "START", "count", -days, "unit", "DAYS"),
        "explanation",
        said(explanation));
  }

  private Wording step() {
    Wording who =
        sketch.applicant() == Party.EMPLOYER
            ? Wording.of("Je werkgever vraagt het aan", "Your employer applies")
            : Wording.of("Vraag het zelf aan", "Apply yourself");
    String where = sketch.address().map(address -> ": " + address).orElse("");
    return Wording.of(
        who.nl() + (where.isEmpty() ? " bij het fonds." : " bij het fonds" + where),
        who.en() + (where.isEmpty() ? " to the fund." : " to the fund" + where));
  }

  private Map<String, Object> provenance(LocalDate today) {
    Map<String, Object> provenance = new LinkedHashMap<>();
    provenance.put("sources", sketch.address().stream().toList());
    provenance.put("reviewedOn", today.toString());
    provenance.put("reviewBy", today.plusYears(1).toString());
    provenance.put("confirmed", true);
    provenance.put("example", false);
    return provenance;
  }
}
