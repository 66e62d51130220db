package nl.leerroute.funding.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.leerroute.funding.overview.Standing;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.plain.PlainLanguage;
import nl.leerroute.schemes.plain.PlainRule;

/**
 * A version with its whole rule.
 *
 * @param rule as it was published
 * @param plain the rule told in plain words
 */
record WholeSchemeBody(
    @JsonUnwrapped SchemeBody scheme, @JsonRawValue String rule, List<SectionBody> plain) {

  record SectionBody(Wording title, List<Wording> sentences, boolean exact) {

    static SectionBody of(PlainRule.Section section) {
      return new SectionBody(section.title(), section.lines(), section.exact());
    }
  }

  static WholeSchemeBody of(Standing standing) {
    return new WholeSchemeBody(
        SchemeBody.of(standing),
        standing.version().form(),
        PlainLanguage.tell(standing.version().rule()).sections().stream()
            .map(SectionBody::of)
            .toList());
  }
}
