package nl.leerroute.matching.route;

/** One thing to compare routes by; the smaller value is the better one. */
enum Level {
  RUNG,
  WORTH,
  OWN_AT_BEST,
  OWN_AT_WORST,
  MISGIVINGS,
  END,
  DISTANCE,
  ELSEWHERE,
  AT_WORK;

  long of(Measures route) {
    return switch (this) {
      case RUNG -> -route.rung();
      case WORTH -> -route.worth();
      case OWN_AT_BEST -> route.own().atBest();
      case OWN_AT_WORST -> route.own().atWorst();
      case MISGIVINGS -> route.misgivings();
      case END -> route.end();
      case DISTANCE -> route.kilometres();
      case ELSEWHERE -> route.hoursElsewhere();
      case AT_WORK -> route.atWork() ? 0 : 1;
    };
  }
}
