package nl.leerroute.catalogue.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.enrolment.AskingPlaces.Wish;
import nl.leerroute.catalogue.enrolment.Contact;
import nl.leerroute.catalogue.enrolment.Stage;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.offer.OfferId;

/** Reads what people and providers say about a place. */
final class ReadingRequests {

  private static final int NAME = 120;
  private static final Sentence OFFER =
      new Sentence("Geef het kenmerk van het aanbod.", "Give the id of the offer.");
  private static final Sentence REACHED_AT =
      new Sentence(
          "Geef een e-mailadres of een telefoonnummer.",
          "Give an e-mail address or a telephone number.");

  private final Fields fields;

  ReadingRequests(Object plain) {
    fields = Fields.of(plain);
  }

  /** What the provider or the person answers. */
  enum Answer {
    CONFIRM,
    OFFER_OTHER_DATE,
    REFUSE,
    ACCEPT,
    DECLINE,
    WITHDRAW
  }

  Optional<Wish> wish() {
    Optional<OfferId> offer = fields.field("offerId").required().form(OfferId::read, OFFER);
    Optional<String> run = run();
    Optional<LocalDate> day = day();
    return offer.map(id -> new Wish(id, run.orElse(null), day.orElse(null)));
  }

  Optional<Contact> contact() {
    Optional<String> name = fields.field("name").required().text(NAME);
    Optional<String> reachedAt =
        fields
            .field("reachedAt")
            .required()
            .form(
                text ->
                    Optional.of(text.strip())
                        .filter(address -> Reached.byMail(address) || Reached.byPhone(address)),
                REACHED_AT);
    return name.flatMap(words -> reachedAt.map(address -> new Contact(words, address)));
  }

  /** The name under which an employer asks. */
  Optional<String> employer() {
    return fields.field("employer").required().text(NAME);
  }

  Optional<Answer> answer() {
    return fields.field("answer").required().choice(Answer.class);
  }

  Optional<Stage.Reason> reason() {
    return fields.field("reason").required().choice(Stage.Reason.class);
  }

  Optional<String> run() {
    return fields.field("offeringId").text(NAME);
  }

  Optional<LocalDate> day() {
    return fields.field("start").day();
  }

  boolean isWrong() {
    return fields.mistakes() > 0;
  }

  List<Problem> problems() {
    return fields.problems();
  }
}
