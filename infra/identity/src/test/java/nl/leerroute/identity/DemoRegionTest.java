package nl.leerroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo accounts fit the data of the demo region. */
class DemoRegionTest {

  @Test
  void thereIsOnePersonForEveryRole() {
    assertThat(Account.DEMO).extracting(Account::role).containsExactlyInAnyOrder(Role.values());
  }

  @Test
  void theProviderHasOffersInTheDemoRegion() throws IOException {
    assertThat(providers()).contains(organisationOf(Role.PROVIDER));
  }

  @Test
  void theFundOfficerHasAFundWithASchemeInTheDemoRegion() throws IOException {
    assertThat(schemeOwners()).contains(organisationOf(Role.FUND_OFFICER));
  }

  private static String organisationOf(Role role) {
    return Account.DEMO.stream()
        .filter(account -> account.role() == role)
        .flatMap(account -> account.organisation().stream())
        .findAny()
        .orElseThrow();
  }

  private static Set<String> providers() throws IOException {
    return demoFiles("offers")
        .flatMap(offers -> offers.findValues("provider").stream())
        .map(provider -> provider.get("id").asString())
        .collect(Collectors.toSet());
  }

  private static Set<String> schemeOwners() throws IOException {
    return demoFiles("schemes")
        .map(scheme -> scheme.at("/rule/owner/organisation").asString())
        .collect(Collectors.toSet());
  }

  private static Stream<JsonNode> demoFiles(String kind) throws IOException {
    JsonMapper json = new JsonMapper();
    try (Stream<Path> files = Files.list(Path.of("../local/demo", kind))) {
      return files.map(json::readTree).toList().stream();
    }
  }
}
