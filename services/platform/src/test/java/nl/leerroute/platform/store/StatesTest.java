package nl.leerroute.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatesTest {

  sealed interface Request {
    record Asked(String by, long cents) implements Request {}

    record Granted(LocalDate on, Request before) implements Request {}
  }

  record Everything(
      Request request,
      Optional<String> nickname,
      @Nullable Integer age,
      Map<String, Long> centsByUri,
      List<Request> history,
      Set<String> tags,
      Instant at,
      BigDecimal share,
      OptionalLong most,
      OptionalInt least) {}

  record Plain(String name, int count) {}

  private static final Everything STATE =
      new Everything(
          new Request.Granted(LocalDate.of(2026, 11, 22), new Request.Asked("me", 7)),
          Optional.of("pim"),
          null,
          Map.of("http://data.europa.eu/esco/skill/$1", 3_000_000_000L, "plain", 1L),
          List.of(new Request.Asked("you", 1)),
          Set.of("a"),
          Instant.parse("2026-11-22T09:30:00.123456Z"),
          new BigDecimal("0.10"),
          OptionalLong.empty(),
          OptionalInt.of(3));

  @Test
  void a_state_is_read_as_it_was_written() {
    States<Everything> states = new States<>(Everything.class);
    assertThat(states.read(throughTheDatabase(states.write(STATE)))).isEqualTo(STATE);
  }

  @Test
  void a_lifecycle_may_be_the_whole_state() {
    States<Request> states = new States<>(Request.class);
    Document written = states.write(new Request.Asked("me", 7));

    assertThat(written).containsEntry("@type", "Asked");
    assertThat(states.read(throughTheDatabase(written))).isEqualTo(new Request.Asked("me", 7));
  }

  @Test
  void no_name_of_a_field_means_anything_to_the_database() {
    Document written = new States<>(Everything.class).write(STATE);
    assertThat(written.get("centsByUri", Document.class).keySet())
        .noneMatch(name -> name.contains(".") || name.contains("$"));
  }

  @Test
  void what_is_absent_is_not_stored_and_what_is_missing_is_an_error() {
    assertThat(new States<>(Everything.class).write(STATE)).doesNotContainKey("age");
    assertThatThrownBy(() -> new States<>(Plain.class).read(new Document("name", "x")))
        .hasMessageContaining("count");
    assertThatThrownBy(() -> new States<>(Plain.class).read(new Document("count", 1)))
        .hasMessageContaining("name");
  }

  @Test
  void a_packed_state_is_read_as_it_was_written_and_shows_only_what_it_is_looked_up_by() {
    States<Everything> states =
        States.packed(Everything.class, Map.of("request.before.by", _ -> "me"));
    Document written = states.write(STATE);

    assertThat(written.keySet()).containsExactlyInAnyOrder("packed", "request");
    assertThat(written.getEmbedded(List.of("request", "before", "by"), String.class))
        .isEqualTo("me");
    assertThat(states.read(throughTheDatabase(written))).isEqualTo(STATE);
  }

  @Test
  void a_state_that_was_stored_before_states_were_packed_is_still_read() {
    Document before = new States<>(Everything.class).write(STATE);

    assertThat(States.packed(Everything.class, Map.of()).read(throughTheDatabase(before)))
        .isEqualTo(STATE);
  }

  private static Document throughTheDatabase(Document document) {
    return new RawBsonDocument(document, new DocumentCodec()).decode(new DocumentCodec());
  }
}
