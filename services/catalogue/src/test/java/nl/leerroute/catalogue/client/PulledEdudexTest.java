package nl.leerroute.catalogue.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.connection.Protocol;
import nl.leerroute.catalogue.feed.EdudexSystem;
import nl.leerroute.catalogue.feed.ProviderServer;
import nl.leerroute.catalogue.feed.ProviderServer.Answer;
import nl.leerroute.catalogue.feed.Specification;
import nl.leerroute.catalogue.feed.Written;
import nl.leerroute.catalogue.importing.Delivery;
import nl.leerroute.catalogue.incoming.Problem;
import org.junit.jupiter.api.Test;

/** What a supplier of EDU-DEX has comes some at a time, and only what is for everybody. */
class PulledEdudexTest extends SystemsAsked {

  @Test
  void programmesOfEdudexComeSomeAtATimeInAnOrderOfOurOwn() {
    ProviderServer server = serving(supplier(120));

    List<Delivery.Page> pages = delivered(feed(edudex(server)).pages(Optional.empty()));

    assertThat(pages).extracting(page -> page.records().size()).containsExactly(50, 50, 20);
    assertThat(records(pages)).extracting(SystemsAsked::id).isSorted().doesNotHaveDuplicates();
    assertThat(delivered(feed(edudex(server)).pages(Optional.of(pages.getFirst().end()))))
        .extracting(page -> page.records().size())
        .containsExactly(50, 20);
  }

  @Test
  void whatIsForOneCustomerOnlyIsNobodyElsesOffer() {
    ProviderServer server =
        serving(
            supplier(1).with("p0", "gemeente", Map.of()).with("besloten", "gemeente", Map.of()));

    assertThat(records(feed(edudex(server)).pages(Optional.empty()))).hasSize(1);
  }

  @Test
  void aProgrammeThatIsListedAndNotGivenHasItsProblem() {
    ProviderServer server = serving(supplier(2));
    server.next(
        "/programs/bulk",
        new Answer.Json(
            Map.of(
                "programs",
                List.of(
                    Map.of(
                        "orgUnitId",
                        "zorgschool",
                        "programId",
                        "p0",
                        "clientId",
                        "public",
                        "error",
                        "kapot")))));

    assertThat(records(feed(edudex(server)).pages(Optional.empty())))
        .hasSize(2)
        .allSatisfy(
            one ->
                assertThat(one.problems()).extracting(Problem::code).containsExactly("not-told"));
  }

  @Test
  void whateverEdudexAllowsIsDelivered() {
    EdudexSystem system = new EdudexSystem("zorgschool");
    int number = 0;
    for (Object programme :
        Specification.EDUDEX.samples("/components/schemas/imports/properties/program_out", 40, 5)) {
      system.with("p" + number++, "public", programme);
    }

    assertThat(records(feed(edudex(serving(system))).pages(Optional.empty())))
        .hasSizeBetween(1, 40)
        .allSatisfy(
            one -> assertThat(one.problems()).extracting(Problem::code).doesNotContain("not-told"));
  }

  @Test
  void anAddressWithoutASupplierIsToldToBeWrong() {
    ProviderServer server = serving(supplier(1));

    assertThat(problem(feed(connection(server, Protocol.EDUDEX)))).isEqualTo("not-found");
  }

  private static EdudexSystem supplier(int programmes) {
    EdudexSystem system = new EdudexSystem("zorgschool");
    Object programme = Objects.requireNonNull(Written.answer("edudex-programme").plain());
    IntStream.range(0, programmes)
        .forEach(number -> system.with("p" + number, "public", programme));
    return system;
  }
}
