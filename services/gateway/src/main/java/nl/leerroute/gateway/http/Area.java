package nl.leerroute.gateway.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;

/** A part of the site that people use in certain capacities only. */
enum Area {
  FUND(OwnFund.HOME, "area.fund"),
  PROVIDER("/aanbieder", "area.provider"),
  DEMAND("/aanbieder/vraag", "area.demand"),
  EMPLOYER("/werkgever", "area.employer"),
  OPERATOR("/beheer", "area.operator"),
  CONVERSATION("/mijn/nieuw-gesprek", "area.conversation"),
  ADVISER(ClientListPages.ALL, "area.adviser");

  private final String path;
  private final String words;

  Area(String path, String words) {
    this.path = path;
    this.words = words;
  }

  /** The area around an address that somebody with an account may not use; empty: there is none. */
  static Optional<Area> closedTo(Visitor visitor, String address) {
    return Arrays.stream(values())
        .filter(area -> address.equals(area.path) || address.startsWith(area.path + "/"))
        .max(Comparator.comparingInt(area -> area.path.length()))
        .filter(area -> visitor.account().isPresent() && !area.isFor(visitor));
  }

  private boolean isFor(Visitor visitor) {
    return switch (this) {
      case FUND -> visitor.is(Capacity.FUND_OFFICER);
      case PROVIDER -> visitor.is(Capacity.PROVIDER);
      case DEMAND ->
          visitor.is(Capacity.PROVIDER)
              || visitor.is(Capacity.ANALYST)
              || visitor.is(Capacity.OPERATOR);
      case EMPLOYER -> visitor.is(Capacity.EMPLOYER);
      case OPERATOR -> visitor.is(Capacity.OPERATOR);
      case CONVERSATION, ADVISER -> visitor.is(Capacity.ADVISER);
    };
  }

  /** The key of the words that say whom it is for, and what is done there. */
  public String words() {
    return words;
  }
}
