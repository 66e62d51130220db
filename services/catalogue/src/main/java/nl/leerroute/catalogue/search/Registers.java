package nl.leerroute.catalogue.search;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerroute.catalogue.browsing.Spot;
import nl.leerroute.catalogue.browsing.Spots;
import nl.leerroute.catalogue.offer.Place;
import nl.leerroute.catalogue.offer.Provider;

/** Numbers for what many offers share, so that an offer takes few bytes. */
final class Registers {

  private static final String PROVINCE = "NL-";

  private final Spots spots;
  private final Register<Site> sites = new Register<>();
  private final Register<String> provinces = new Register<>();
  private final Register<String> regions = new Register<>();
  private final Register<String> languages = new Register<>();
  private final Register<String> providers = new Register<>();
  private final Register<String> taught = new Register<>();
  private final Map<String, String> names = new ConcurrentHashMap<>();

  /**
   * Where lessons are.
   *
   * @param province bit of the province; 0: not known
   * @param region likewise
   */
  record Site(double latitude, double longitude, long province, long region) {

    /** Whether it asks travel: not at home, nor at one's own work. */
    boolean isSomewhere() {
      return !Double.isNaN(latitude);
    }
  }

  Registers(Spots spots) {
    this.spots = spots;
  }

  int number(Place place) {
    Optional<Spot> spot = spots.of(place.pc4());
    return sites.numberOf(
        new Site(
            place.latitude(),
            place.longitude(),
            spot.map(known -> bit(provinces.numberOf(known.province()))).orElse(0L),
            spot.map(known -> bit(regions.numberOf(known.region()))).orElse(0L)));
  }

  /**
   * No place: in every province and region that it is for.
   *
   * @param areas codes of provinces and regions; empty: everywhere
   */
  int anywhere(Set<String> areas) {
    long province = 0;
    long region = 0;
    for (String area : areas) {
      if (area.startsWith(PROVINCE)) {
        province |= bit(provinces.numberOf(area));
      } else {
        region |= bit(regions.numberOf(area));
      }
    }
    return sites.numberOf(
        new Site(Double.NaN, Double.NaN, province == 0 ? -1 : province, region == 0 ? -1 : region));
  }

  int number(Provider provider) {
    names.put(provider.id(), provider.name());
    return providers.numberOf(provider.id());
  }

  int language(String code) {
    return languages.numberOf(code);
  }

  /** The last ones share a bit; there are fewer provinces, regions and languages of lessons. */
  static long bit(int number) {
    return number < 0 ? 0 : 1L << Math.min(number, Long.SIZE - 1);
  }

  Register<Site> sites() {
    return sites;
  }

  Register<String> provinces() {
    return provinces;
  }

  Register<String> regions() {
    return regions;
  }

  Register<String> languages() {
    return languages;
  }

  Register<String> providers() {
    return providers;
  }

  /** Addresses of skills that some offer teaches, or taught. */
  Register<String> taught() {
    return taught;
  }

  String nameOf(String provider) {
    return names.getOrDefault(provider, provider);
  }
}
