package nl.leerroute.catalogue.provider;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a provider.
 *
 * @param names at least one; the first is the one that people see
 * @param kvk absent: not told yet, and then nobody can check it
 * @param website absolute address
 * @param mail where it wants to be written when people wait; absent: nowhere
 */
public record Details(
    List<String> names,
    @Nullable KvkNumber kvk,
    Set<LocationNumber> locations,
    @Nullable String website,
    @Nullable String phone,
    @Nullable String mail,
    Set<Registration> registrations) {

  public Details {
    names = List.copyOf(names);
    locations = Set.copyOf(locations);
    registrations = Set.copyOf(registrations);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a provider has a name");
    }
  }

  /** All that an offer tells of who gives it. */
  static Details named(String name) {
    return new Details(List.of(name), null, Set.of(), null, null, null, Set.of());
  }

  /** What a provider may say of itself; numbers and registers are for others to confirm. */
  public Details toldByItself(Details own) {
    return new Details(own.names, kvk, locations, own.website, own.phone, own.mail, registrations);
  }

  public String name() {
    return names.getFirst();
  }
}
