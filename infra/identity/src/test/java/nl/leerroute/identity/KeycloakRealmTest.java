package nl.leerroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Keycloak realm says the same as the demo server, so that no service sees a difference. */
class KeycloakRealmTest {

  private static final Path FILE = Path.of("keycloak/leerroute-realm.json");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{LEERROUTE_[A-Z_]+}");

  private final JsonNode realm = new JsonMapper().readTree(FILE);
  private final RegisteredClientRepository embedded =
      RunningIdentity.shared().bean(RegisteredClientRepository.class);

  @Test
  void itHasTheSameRoles() {
    assertThat(realm.at("/roles/realm"))
        .extracting(role -> role.get("name").asString())
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values()).map(Role::name).toList());
  }

  @Test
  void itHasTheSameClients() {
    assertThat(realm.get("clients"))
        .extracting(client -> client.get("clientId").asString())
        .containsExactlyInAnyOrder(Clients.GATEWAY, Clients.OPERATOR, Clients.EXAMPLE_FUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {Clients.GATEWAY, Clients.OPERATOR, Clients.EXAMPLE_FUND})
  void aClientMayDoTheSame(String id) {
    JsonNode client = client(id);
    Set<AuthorizationGrantType> grants = registered(id).getAuthorizationGrantTypes();

    assertThat(client.get("standardFlowEnabled").asBoolean())
        .isEqualTo(grants.contains(AuthorizationGrantType.AUTHORIZATION_CODE));
    assertThat(client.get("serviceAccountsEnabled").asBoolean())
        .isEqualTo(grants.contains(AuthorizationGrantType.CLIENT_CREDENTIALS));
    assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
    assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
    assertThat(client.get("publicClient").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {Clients.GATEWAY, Clients.OPERATOR, Clients.EXAMPLE_FUND})
  void aClientHasTheSameScopes(String id) {
    Set<String> scopes = new HashSet<>(strings(client(id).get("defaultClientScopes")));

    assertThat(scopes.remove("basic")).as("Keycloak's own, which carries the subject").isTrue();
    if (client(id).get("standardFlowEnabled").asBoolean()) {
      scopes.add(OidcScopes.OPENID);
    }
    assertThat(scopes).isEqualTo(registered(id).getScopes());
  }

  @Test
  void peopleReturnToTheSameAddressesAndWithAProofKey() {
    JsonNode client = client(Clients.GATEWAY);
    RegisteredClient registered = registered(Clients.GATEWAY);

    assertThat(strings(client.get("redirectUris")))
        .map(KeycloakRealmTest::atTheGateway)
        .containsExactlyInAnyOrderElementsOf(registered.getRedirectUris());
    assertThat(client.at("/attributes/post.logout.redirect.uris").asString().split("##"))
        .extracting(KeycloakRealmTest::atTheGateway)
        .containsExactlyInAnyOrderElementsOf(registered.getPostLogoutRedirectUris());
    assertThat(client.at("/attributes/pkce.code.challenge.method").asString()).isEqualTo("S256");
    assertThat(registered.getClientSettings().isRequireProofKey()).isTrue();
  }

  @Test
  void tokensCarryTheSameClaims() {
    for (String claim : List.of(Claims.ROLES, Claims.ORGANISATION)) {
      JsonNode mapper = mapper(Clients.GATEWAY, claim);
      assertThat(mapper.at("/config/id.token.claim").asString()).isEqualTo("true");
      assertThat(mapper.at("/config/access.token.claim").asString()).isEqualTo("true");
    }
    assertThat(mapper(Clients.GATEWAY, Claims.ROLES).at("/config/multivalued").asString())
        .isEqualTo("true");
    for (JsonNode mapper :
        List.of(
            mapper(Clients.OPERATOR, Claims.ROLES),
            mapper(Clients.EXAMPLE_FUND, Claims.ROLES),
            mapper(Clients.EXAMPLE_FUND, Claims.ORGANISATION))) {
      assertThat(mapper.at("/config/access.token.claim").asString()).isEqualTo("true");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Clients.GATEWAY, Clients.OPERATOR, Clients.EXAMPLE_FUND})
  void accessTokensAreForTheServicesAndIdTokensAreNot(String id) {
    assertThat(client(id).get("protocolMappers"))
        .map(mapper -> mapper.get("config"))
        .filteredOn(
            config -> config.path("included.custom.audience").asString().equals(Claims.SERVICES))
        .singleElement()
        .satisfies(
            config -> {
              assertThat(config.get("access.token.claim").asString()).isEqualTo("true");
              assertThat(config.get("id.token.claim").asString()).isEqualTo("false");
            });
  }

  @Test
  void theOnlyUsersInTheFileAreTheOperatorsPrograms() {
    assertThat(realm.get("users"))
        .extracting(user -> user.get("serviceAccountClientId").asString())
        .containsExactly(Clients.OPERATOR, Clients.EXAMPLE_FUND);
    assertThat(strings(realm.at("/users/0/realmRoles"))).containsExactly(Role.OPERATOR.name());
    assertThat(strings(realm.at("/users/1/realmRoles"))).containsExactly(Role.FUND_OFFICER.name());
    assertThat(strings(realm.at("/users/1/attributes/organisation")))
        .containsExactly(
            registered(Clients.EXAMPLE_FUND)
                .getClientSettings()
                .<String>getSetting(Clients.ORGANISATION));
  }

  @Test
  void nobodyChoosesTheirOwnOrganisation() {
    String profile =
        realm
            .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
            .get("kc.user.profile.config")
            .get(0)
            .asString();

    assertThat(new JsonMapper().readTree(profile).get("attributes"))
        .filteredOn(attribute -> attribute.get("name").asString().equals(Claims.ORGANISATION))
        .singleElement()
        .satisfies(
            attribute ->
                assertThat(strings(attribute.at("/permissions/edit"))).containsExactly("admin"));
  }

  @Test
  void noSecretIsInTheFile() throws Exception {
    assertThat(client(Clients.GATEWAY).get("secret").asString())
        .isEqualTo("${LEERROUTE_IDENTITY_GATEWAYSECRET}");
    for (String program : List.of(Clients.OPERATOR, Clients.EXAMPLE_FUND)) {
      assertThat(client(program).get("secret").asString())
          .isEqualTo("${LEERROUTE_IDENTITY_OPERATORSECRET}");
    }
    assertThat(PLACEHOLDER.matcher(Files.readString(FILE)).results())
        .extracting(found -> found.group().substring(2, found.group().length() - 1))
        .isNotEmpty()
        .isSubsetOf(Arrays.stream(Setting.values()).map(Setting::name).toList());
    assertThat(realm.findValues("credentials")).isEmpty();
  }

  private RegisteredClient registered(String id) {
    return java.util.Objects.requireNonNull(embedded.findByClientId(id));
  }

  private JsonNode client(String id) {
    return StreamSupport.stream(realm.get("clients").spliterator(), false)
        .filter(client -> client.get("clientId").asString().equals(id))
        .findAny()
        .orElseThrow();
  }

  private JsonNode mapper(String client, String claim) {
    return StreamSupport.stream(client(client).get("protocolMappers").spliterator(), false)
        .filter(mapper -> mapper.at("/config/claim.name").asString().equals(claim))
        .findAny()
        .orElseThrow();
  }

  private static List<String> strings(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static String atTheGateway(String address) {
    return address.replace("${LEERROUTE_IDENTITY_GATEWAYURL}", RunningIdentity.GATEWAY);
  }
}
