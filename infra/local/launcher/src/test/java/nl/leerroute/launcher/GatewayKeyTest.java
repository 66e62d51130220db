package nl.leerroute.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GatewayKeyTest {

  private static final byte[] TEXT = "who is asking".getBytes(StandardCharsets.UTF_8);

  @TempDir Path directory;

  @RepeatedTest(20)
  void whatTheSigningKeySignsTheVerificationKeyAccepts() throws Exception {
    GatewayKey key = GatewayKey.of(new DataDirectory(directory));
    JsonNode secret = new JsonMapper().readTree(key.signing());
    JsonNode open = new JsonMapper().readTree(key.verification()).path("keys").path(0);

    Signature signing = Signature.getInstance("SHA256withECDSA");
    signing.initSign(
        KeyFactory.getInstance("EC")
            .generatePrivate(new ECPrivateKeySpec(number(secret, "d"), curve())));
    signing.update(TEXT);
    Signature verifying = Signature.getInstance("SHA256withECDSA");
    verifying.initVerify(
        KeyFactory.getInstance("EC")
            .generatePublic(
                new ECPublicKeySpec(new ECPoint(number(open, "x"), number(open, "y")), curve())));
    verifying.update(TEXT);

    assertThat(verifying.verify(signing.sign())).isTrue();
    assertThat(secret.path("kid")).isEqualTo(open.path("kid"));
  }

  @Test
  void theVerificationKeyDoesNotTellTheSecret() throws Exception {
    GatewayKey key = GatewayKey.of(new DataDirectory(directory));
    assertThat(Files.readString(key.verification())).doesNotContain("\"d\"");
    assertThat(GatewayKey.of(new DataDirectory(directory))).isEqualTo(key);
  }

  @Test
  void theKeysOfRealServersAreMadeOnceAndLieApart() throws Exception {
    String signing = directory.resolve("signing/key.jwk").toString();
    String verification = directory.resolve("verification/keys.jwks").toString();
    NewKeys.main(new String[] {signing, verification});
    String first = Files.readString(Path.of(signing));
    NewKeys.main(new String[] {signing, verification});

    assertThat(Path.of(signing)).content().isEqualTo(first).contains("\"d\"");
    assertThat(Path.of(verification)).content().doesNotContain("\"d\"");
  }

  private static ECParameterSpec curve() throws Exception {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp256r1"));
    return parameters.getParameterSpec(ECParameterSpec.class);
  }

  private static BigInteger number(JsonNode key, String name) {
    byte[] bytes = Base64.getUrlDecoder().decode(key.path(name).asString());
    assertThat(bytes).hasSize(32);
    return new BigInteger(1, bytes);
  }
}
