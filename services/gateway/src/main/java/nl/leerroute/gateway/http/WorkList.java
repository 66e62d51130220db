package nl.leerroute.gateway.http;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.gateway.advising.Waiting;
import nl.leerroute.gateway.calling.CallRequest;
import nl.leerroute.gateway.visitors.Account;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.WebSession;

/**
 * Of which people an adviser wants to see that they wait.
 *
 * @param region empty: all
 * @param language empty: all
 */
record WorkList(String region, String language) {

  private static final String REGION = "regio";
  private static final String LANGUAGE = "taal";
  private static final String LAST = "work list";
  private static final String BETWEEN = " ";

  /** By which an account says for which labour-market region somebody advises. */
  private static final String CODE = "(?i)am\\d{2}";

  /** As asked for; otherwise as last time, and at first the adviser's own region. */
  static WorkList of(MultiValueMap<String, String> asked, WebSession session, Visitor adviser) {
    if (!asked.containsKey(REGION) && !asked.containsKey(LANGUAGE)) {
      return Optional.<String>ofNullable(session.getAttribute(LAST))
          .map(WorkList::read)
          .orElseGet(() -> new WorkList(ownRegion(adviser), ""));
    }
    WorkList chosen = new WorkList(Fields.one(asked, REGION), Fields.one(asked, LANGUAGE));
    session.getAttributes().put(LAST, chosen.region + BETWEEN + chosen.language);
    return chosen;
  }

  private static WorkList read(String text) {
    String[] parts = text.split(BETWEEN, 2);
    return new WorkList(parts[0], parts[1]);
  }

  private static String ownRegion(Visitor adviser) {
    return adviser
        .account()
        .flatMap(Account::organisation)
        .filter(organisation -> organisation.matches(CODE))
        .map(organisation -> organisation.toUpperCase(Locale.ROOT))
        .orElse("");
  }

  /** Of whom no region is known, every adviser hears. */
  private boolean shows(Optional<String> where, String spoken) {
    return (region.isEmpty() || where.isEmpty() || where.get().equals(region))
        && (language.isEmpty() || language.equals(spoken));
  }

  List<Waiting> waiting(Collection<Waiting> all) {
    return all.stream().filter(one -> !one.own() && shows(one.region(), one.language())).toList();
  }

  List<CallRequest> calls(Collection<CallRequest> all) {
    return all.stream().filter(one -> shows(one.region(), one.language())).toList();
  }

  /** Those of everybody who waits, and the chosen one. */
  List<String> regions(Collection<Waiting> waiting, Collection<CallRequest> calls) {
    return Stream.of(
            waiting.stream().flatMap(one -> one.region().stream()),
            calls.stream().flatMap(one -> one.region().stream()),
            Stream.of(region).filter(one -> !one.isEmpty()))
        .flatMap(regions -> regions)
        .distinct()
        .sorted()
        .toList();
  }
}
