package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.language.Bilingual;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.WebSession;

/**
 * A request for a place that was not taken: what was typed and why it was not, kept in the session
 * for the page that tells it, until the next request.
 *
 * @param refused code of the reason; empty: something in the form is wrong
 */
record Bounced(String offer, String name, String reachedAt, List<Fault> faults, String refused) {

  private static final String KEPT = "bounced";
  private static final String APART = "\n";

  static Bounced wrong(String offer, String name, String reachedAt, List<Fault> faults) {
    return new Bounced(offer, name, reachedAt, faults, "");
  }

  void keep(WebSession session) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("offer", offer);
    form.add("name", name);
    form.add("reachedAt", reachedAt);
    form.add("refused", refused);
    faults.forEach(fault -> form.add("fault", written(fault)));
    session.getAttributes().put(KEPT, WrittenForm.of(form));
  }

  static void forget(WebSession session) {
    session.getAttributes().remove(KEPT);
  }

  /** Empty when the last request for this offer was taken, or is not known any more. */
  static Optional<Bounced> in(WebSession session, String offer) {
    return Optional.<String>ofNullable(session.getAttribute(KEPT))
        .map(WrittenForm::read)
        .map(Bounced::read)
        .filter(bounced -> bounced.offer.equals(offer));
  }

  private static Bounced read(MultiValueMap<String, String> form) {
    return new Bounced(
        Fields.one(form, "offer"),
        Fields.one(form, "name"),
        Fields.one(form, "reachedAt"),
        Fields.all(form, "fault").stream().map(Bounced::fault).toList(),
        Fields.one(form, "refused"));
  }

  private static String written(Fault fault) {
    return switch (fault) {
      case Fault.Seen(String field, String code, List<Integer> details) ->
          String.join(
              APART,
              Stream.concat(Stream.of("seen", field, code), details.stream().map(String::valueOf))
                  .toList());
      case Fault.Said(String field, Bilingual sentence) ->
          String.join(APART, "said", field, sentence.nl(), sentence.en());
    };
  }

  private static Fault fault(String written) {
    List<String> parts = List.of(written.split(APART, -1));
    return parts.getFirst().equals("said")
        ? new Fault.Said(parts.get(1), new Bilingual(parts.get(2), parts.get(3)))
        : new Fault.Seen(
            parts.get(1), parts.get(2), parts.stream().skip(3).map(Integer::valueOf).toList());
  }
}
