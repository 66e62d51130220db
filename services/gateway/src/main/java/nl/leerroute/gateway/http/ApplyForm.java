package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.gateway.applying.Counter;
import nl.leerroute.gateway.applying.Prospect;
import nl.leerroute.gateway.applying.Teller;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactDictionary;
import org.springframework.util.MultiValueMap;

/**
 * The form of an application, as it was filled in.
 *
 * @param once names it, so that it is one application however often it is sent
 */
record ApplyForm(MultiValueMap<String, String> fields, String once) {

  static final String EMPLOYER = "kvk";
  static final String AMOUNT = "bedrag";
  static final String READ = "gelezen";

  private static final String SEND = "verstuur";
  private static final String ONCE = "[0-9a-f-]{36}";

  static ApplyForm of(MultiValueMap<String, String> fields) {
    String sent = Fields.one(fields, "once");
    return new ApplyForm(fields, sent.matches(ONCE) ? sent : UUID.randomUUID().toString());
  }

  boolean sends() {
    return Fields.one(fields, "doe").equals(SEND);
  }

  /** The facts of people that the form asked. */
  List<Fact> asked() {
    return fields.keySet().stream()
        .flatMap(name -> FactDictionary.named(name).stream())
        .filter(Fact::isOfPeople)
        .toList();
  }

  Teller teller(Teller known) {
    Map<String, Object> besides = FactAnswers.of(asked(), fields);
    return known.adding(besides, amount(), Optional.of(employer()).filter(this::isNumber));
  }

  public Optional<Long> amount() {
    return Euros.typed(Fields.one(fields, AMOUNT)).filter(cents -> cents > 0);
  }

  public String typedAmount() {
    return Fields.one(fields, AMOUNT);
  }

  public String employer() {
    return Fields.one(fields, EMPLOYER).replace(" ", "");
  }

  private boolean isNumber(String typed) {
    return typed.matches("\\d{8}");
  }

  public boolean wasRead() {
    return !Fields.one(fields, READ).isEmpty();
  }

  /** What still stands in the way of sending it. */
  Trouble trouble(Prospect prospect, Counter counter) {
    if (!prospect.faults().isEmpty()) {
      return new Trouble(prospect.faults(), false);
    }
    if (counter.perEmployer() && !isNumber(employer())) {
      return Trouble.at(EMPLOYER, "kvk");
    }
    if (prospect.verdict() == Prospect.Verdict.BY_PEOPLE && amount().isEmpty()) {
      return Trouble.at(AMOUNT, "amount");
    }
    return prospect.obligations().isEmpty() || wasRead() ? Trouble.NONE : Trouble.at(READ, "read");
  }
}
