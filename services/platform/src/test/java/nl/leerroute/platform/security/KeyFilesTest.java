package nl.leerroute.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files with the keys of internal tokens, of which one sentence says what is wrong. */
@ExtendWith(OutputCaptureExtension.class)
class KeyFilesTest {

  @TempDir Path folder;

  @Test
  void keys_are_read_and_of_a_set_only_what_is_public() throws Exception {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("k").generate();

    assertThat(KeyFiles.privateKey(file(key.toJSONString()))).isEqualTo(key);
    assertThat(KeyFiles.publicKeys(file(new JWKSet(key).toString(false))).getKeys())
        .containsExactly(key.toPublicJWK());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "no key", "{\"keys\": []}"})
  void a_file_without_the_key_is_named_with_its_setting(String content) throws Exception {
    Path file = file(content);

    assertThatThrownBy(() -> KeyFiles.privateKey(file))
        .hasMessage(
            "LEERROUTE_TOKENS_SIGNINGKEY: the file "
                + file
                + " does not hold a private P-256 key (JWK).");
    assertThatThrownBy(() -> KeyFiles.publicKeys(file))
        .hasMessage(
            "LEERROUTE_TOKENS_VERIFICATIONKEYS: the file "
                + file
                + " does not hold a JWK set with a public P-256 key.");
  }

  @Test
  void a_key_that_cannot_sign_internal_tokens_is_refused_at_the_start() throws Exception {
    ECKey onlyPublic = new ECKeyGenerator(Curve.P_256).generate().toPublicJWK();
    ECKey ofAnotherCurve = new ECKeyGenerator(Curve.P_384).generate();

    for (ECKey key : new ECKey[] {onlyPublic, ofAnotherCurve}) {
      Path file = file(key.toJSONString());
      assertThatThrownBy(() -> KeyFiles.privateKey(file)).isInstanceOf(UnusableKeyFile.class);
    }
  }

  @Test
  void a_start_without_the_file_ends_with_a_sentence_instead_of_a_stack_trace(
      CapturedOutput output) {
    Path missing = folder.resolve("missing.jwk");

    assertThatThrownBy(
            () ->
                new SpringApplicationBuilder(Start.class)
                    .web(WebApplicationType.NONE)
                    .run(
                        "--leerroute.kafka.bootstrapservers=none",
                        "--leerroute.mongodb.uri=none",
                        "--leerroute.identity.issuer=none",
                        "--leerroute.tokens.verificationkeys=" + missing))
        .hasRootCauseInstanceOf(UnusableKeyFile.class);

    assertThat(output)
        .contains("LEERROUTE_TOKENS_VERIFICATIONKEYS: the file " + missing)
        .contains("start again")
        .doesNotContain("\tat ");
  }

  @Configuration(proxyBeanMethods = false)
  static class Start {
    @Bean
    TrustedIssuers trustedIssuers(@Value("${leerroute.tokens.verification-keys}") Path keys) {
      return new TrustedIssuers("none", KeyFiles.publicKeys(keys));
    }
  }

  private Path file(String content) throws Exception {
    return Files.writeString(Files.createTempFile(folder, "key", ".json"), content);
  }
}
