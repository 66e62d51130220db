package nl.leerroute.catalogue.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import nl.leerroute.catalogue.provider.Likeness.Trait;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparingTest {

  @Test
  void oneProviderWithTwoNumbersIsFoundByNameSiteAndTelephone() {
    List<Provider> all =
        List.of(
            provider(
                "vonk",
                "Techniekhal De Vonk B.V.",
                "01234567",
                "https://www.vonk.example/x",
                "050 - 123 45 67"),
            provider(
                "vonk-2",
                "TECHNIEKHAL DE VÓNK",
                "76543210",
                "https://les.vonk.example",
                "+31 (0)50 1234567"),
            provider("terp", "De Terp", "11111111", "https://terp.example", "0501111111"));

    assertThat(Comparing.likely(all))
        .singleElement()
        .satisfies(
            likeness -> {
              assertThat(likeness.one().id().value()).isEqualTo("vonk");
              assertThat(likeness.other().id().value()).isEqualTo("vonk-2");
              assertThat(likeness.traits())
                  .containsExactlyInAnyOrder(Trait.NAME, Trait.WEBSITE, Trait.PHONE);
            });
  }

  @Test
  void theMostAlikeComeFirst() {
    List<Provider> all =
        List.of(
            provider("a", "Een", "01234567", null, null),
            provider("b", "Twee", "01234567", null, null),
            provider("c", "Drie", "22222222", "https://drie.example", null),
            provider("d", "Drie", "33333333", "https://drie.example", null));

    assertThat(Comparing.likely(all))
        .extracting(likeness -> likeness.one().id().value(), Likeness::traits)
        .containsExactly(
            tuple("c", Set.of(Trait.NAME, Trait.WEBSITE)), tuple("a", Set.of(Trait.KVK_NUMBER)));
  }

  @Test
  void whatAPersonKeepsApartIsNotProposedAgain() {
    Provider one = provider("a", "Een", "01234567", null, null);
    Provider other = provider("b", "Een", "76543210", null, null);
    Provider apart =
        new Provider(one.id(), one.details(), one.standing(), Set.of(other.id()), List.of(), false);

    assertThat(Comparing.likely(List.of(one, other))).hasSize(1);
    assertThat(Comparing.likely(List.of(apart, other))).isEmpty();
  }

  @Test
  void whoIsJoinedAlreadyIsNotProposed() {
    Provider one = provider("a", "Een", "01234567", null, null);
    Provider merged =
        new Provider(
            new ProviderId("b"),
            one.details(),
            new Standing.Merged(one.id()),
            Set.of(),
            List.of(),
            false);

    assertThat(Comparing.likely(List.of(one, merged))).isEmpty();
  }

  @Test
  void aPageOnAPlatformForEverybodyMakesNobodyAlike() {
    assertThat(Comparing.site("https://www.facebook.com/vonk")).isEmpty();
    assertThat(Comparing.site("geen adres")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Stichting Zorgschool Dé Terp, zorgschool de terp",
    "De Terp B.V., de terp",
    "'De  Terp, vof', de terp"
  })
  void aNameIsComparedWithoutLegalFormAccentsAndPunctuation(String name, String plain) {
    assertThat(Comparing.plain(name)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"06-12345678", "+31 6 12345678", "0031612345678", "31612345678"})
  void oneTelephoneNumberIsWrittenInManyWays(String typed) {
    assertThat(Comparing.phone(typed)).contains("0612345678");
  }

  private static Provider provider(
      String id, String name, String kvk, @Nullable String website, @Nullable String phone) {
    return new Provider(
        new ProviderId(id),
        new Details(List.of(name), new KvkNumber(kvk), Set.of(), website, phone, null, Set.of()),
        new Standing.Listed(),
        Set.of(),
        List.of(),
        false);
  }
}
