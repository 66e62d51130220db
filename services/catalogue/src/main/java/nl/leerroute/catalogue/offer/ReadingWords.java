package nl.leerroute.catalogue.offer;

import java.util.Optional;
import nl.leerroute.catalogue.incoming.Field;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.PlainTexts;

/** Reads what people will read, without the markup that it came in. */
final class ReadingWords {

  static final int NAME = 200;
  static final int SUMMARY = 2000;

  private final PlainTexts plain;

  ReadingWords(PlainTexts plain) {
    this.plain = plain;
  }

  /** Dutch is asked; it stands in for English where a provider has none. */
  Optional<Wording> wording(Field field, int longest) {
    return field
        .section()
        .flatMap(
            words -> {
              Optional<String> nl = text(words.field("nl").required(), longest);
              Optional<String> en = text(words.field("en"), longest);
              return nl.map(dutch -> new Wording(dutch, en.orElse(dutch)));
            });
  }

  Optional<Provider> provider(Fields provider) {
    Optional<String> id = provider.field("id").required().text(NAME);
    Optional<String> name = text(provider.field("name").required(), NAME);
    return id.flatMap(known -> name.map(words -> new Provider(known, words)));
  }

  private Optional<String> text(Field field, int longest) {
    return field.text(longest, plain::of);
  }
}
