package nl.leerroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The demo accounts fit the data of the demo region. */
class DemoRegionTest {

  @Test
  void thereIsOnePersonForEveryRoleThatPeopleHave() {
    Set<Role> people = EnumSet.complementOf(EnumSet.of(Role.OPERATOR));

    assertThat(Account.DEMO).extracting(Account::role).containsExactlyInAnyOrderElementsOf(people);
  }

  @Test
  void theProviderHasOffersInTheDemoRegion() throws IOException {
    assertThat(providers()).contains(organisationOf(Role.PROVIDER));
  }

  private static String organisationOf(Role role) {
    return Account.DEMO.stream()
        .filter(account -> account.role() == role)
        .flatMap(account -> account.organisation().stream())
        .findAny()
        .orElseThrow();
  }

  private static Set<String> providers() throws IOException {
    JsonMapper json = new JsonMapper();
    try (Stream<Path> files = Files.list(Path.of("../local/demo/offers"))) {
      return files
          .flatMap(file -> Arrays.stream(json.readValue(file.toFile(), Offer[].class)))
          .map(offer -> offer.provider().id())
          .collect(Collectors.toSet());
    }
  }

  @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
  record Offer(Provider provider) {
    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    record Provider(String id) {}
  }
}
