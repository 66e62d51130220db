package nl.leerroute.catalogue.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.tagging.Passage;
import nl.leerroute.catalogue.tagging.SuggestingSkills;
import nl.leerroute.catalogue.tagging.Suggestion;
import nl.leerroute.catalogue.taxonomy.Label;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.contracts.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Skills that a text may be about: of an offer, or of what somebody does on a day.
 *
 * <p>The text is used for the answer only: it is neither kept nor logged. That is also why it is
 * better sent than put in an address.
 */
@RestController
class SuggestionController {

  private static final String ADDRESS = "/skills/suggestions";
  private static final int USUAL = 10;

  private final SuggestingSkills suggesting;

  SuggestionController(SuggestingSkills suggesting) {
    this.suggesting = suggesting;
  }

  @GetMapping(ADDRESS)
  Mono<ResponseEntity<Object>> suggest(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "nl") String language,
      @RequestParam(defaultValue = "" + USUAL) long limit) {
    return suggest(Map.of("text", text, "language", language, "limit", limit));
  }

  /** Best first; a text without words that say something has none. */
  @PostMapping(ADDRESS)
  Mono<ResponseEntity<Object>> suggest(@RequestBody Map<String, @Nullable Object> asked) {
    Fields fields = Fields.of(new HashMap<>(asked));
    Optional<String> text = fields.field("text").text(Passage.LONGEST);
    Optional<String> language = fields.field("language").text(2);
    Optional<Long> limit = fields.field("limit").whole(1, SuggestingSkills.MOST);
    if (fields.mistakes() > 0) {
      return Mono.just(Replies.invalid(fields.problems()));
    }
    Language reader = language.flatMap(Language::read).orElse(Language.NL);
    return Mono.fromCallable(
            () ->
                suggesting.suggest(
                    new Passage(text.orElse(""), reader), limit.orElse((long) USUAL).intValue()))
        .subscribeOn(Schedulers.boundedElastic())
        .map(found -> found.stream().map(one -> SuggestionBody.of(one, reader)).toList())
        .map(ResponseEntity::ok);
  }

  /**
   * @param language of the name that the reader gets: not always the reader's own
   * @param literal a name of the skill stands in the text as a whole
   * @param close good enough to show to who told it
   * @param words of the text that were the reason
   */
  record SuggestionBody(
      String uri,
      Text label,
      String language,
      @Nullable Text group,
      long score,
      boolean literal,
      boolean close,
      List<String> words) {

    static SuggestionBody of(Suggestion suggestion, Language reader) {
      Label label = suggestion.label();
      return new SuggestionBody(
          suggestion.skill().value(),
          Replies.text(label),
          label.spokenTo(reader).code(),
          suggestion.group().map(Replies::text).orElse(null),
          suggestion.score(),
          suggestion.literal(),
          suggestion.close(),
          suggestion.words());
    }
  }
}
