package nl.leerroute.gateway.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.contracts.Text;

/**
 * Who pays what of a route, at best and at worst.
 *
 * @param others all but the person
 */
record Payers(Route route, List<Payer> others) {

  public static final int WIDTH = 1_000;

  /**
   * @param name absent: several together, because what each pays is not known
   * @param certain whether it comes also when all that is uncertain does not
   * @param advancedCents what the person pays first and gets back
   * @param advanceUnknown nobody says whether the person pays it first
   */
  public record Payer(
      Optional<Text> name,
      boolean certain,
      long bestCents,
      long worstCents,
      long advancedCents,
      boolean advanceUnknown) {

    private static Payer of(FundingLine line, boolean certain, boolean inReserve) {
      boolean unknown = line.advanced() == null;
      return new Payer(
          Optional.of(line.name()),
          certain,
          inReserve ? 0 : line.amountCents(),
          certain ? line.amountCents() : 0,
          !inReserve && Boolean.TRUE.equals(line.advanced()) ? line.amountCents() : 0,
          !inReserve && unknown);
    }

    private Payer and(Payer more) {
      return new Payer(
          name,
          certain || more.certain,
          bestCents + more.bestCents,
          worstCents + more.worstCents,
          advancedCents + more.advancedCents,
          advanceUnknown || more.advanceUnknown);
    }
  }

  /**
   * A piece of a bar.
   *
   * @param kind sure, maybe or own
   * @param from distance from the left
   */
  public record Piece(String kind, int from, int width) {}

  /** Each payer of the route, the one who is told first on the page first. */
  static Payers of(Route route) {
    Map<String, Payer> byScheme = new LinkedHashMap<>();
    for (Step step : route.steps()) {
      step.funding().stream()
          .filter(FundingLine::lowersPrice)
          .forEach(line -> add(byScheme, line, RouteAdvice.isCertain(line), false));
      step.fallback().stream()
          .filter(FundingLine::lowersPrice)
          .forEach(line -> add(byScheme, line, true, true));
    }
    List<Payer> payers = List.copyOf(byScheme.values());
    return new Payers(route, addsUp(route, payers) ? payers : together(route, payers));
  }

  private static void add(
      Map<String, Payer> byScheme, FundingLine line, boolean certain, boolean inReserve) {
    byScheme.merge(line.schemeId(), Payer.of(line, certain, inReserve), Payer::and);
  }

  private static boolean addsUp(Route route, List<Payer> payers) {
    return payers.stream().mapToLong(Payer::bestCents).sum() + route.ownAtBestCents()
            == route.priceCents()
        && payers.stream().mapToLong(Payer::worstCents).sum() + route.ownAtWorstCents()
            == route.priceCents();
  }

  private static List<Payer> together(Route route, List<Payer> payers) {
    return List.of(
        new Payer(
            Optional.empty(),
            route.ownAtBestCents() == route.ownAtWorstCents(),
            route.priceCents() - route.ownAtBestCents(),
            route.priceCents() - route.ownAtWorstCents(),
            payers.stream().mapToLong(Payer::advancedCents).sum(),
            payers.stream().anyMatch(Payer::advanceUnknown)));
  }

  /** Whether there is anything to draw. */
  public boolean any() {
    return route.priceCents() > 0;
  }

  public List<Piece> best() {
    List<Piece> pieces = new ArrayList<>();
    others.forEach(payer -> add(pieces, payer.certain() ? "sure" : "maybe", payer.bestCents()));
    add(pieces, "own", route.ownAtBestCents());
    return pieces;
  }

  public List<Piece> worst() {
    List<Piece> pieces = new ArrayList<>();
    others.forEach(payer -> add(pieces, "sure", payer.worstCents()));
    add(pieces, "own", route.ownAtWorstCents());
    return pieces;
  }

  private void add(List<Piece> pieces, String kind, long cents) {
    int from = pieces.isEmpty() ? 0 : pieces.getLast().from() + pieces.getLast().width();
    int width = (int) Math.round(WIDTH * (double) cents / route.priceCents());
    if (width > 0) {
      pieces.add(new Piece(kind, from, Math.min(WIDTH - from, width)));
    }
  }

  /** What the person pays first and gets back later, beside the own contribution. */
  public long advancedCents() {
    return others.stream().mapToLong(Payer::advancedCents).sum();
  }

  public List<Payer> advanceUnknown() {
    return others.stream().filter(Payer::advanceUnknown).toList();
  }
}
