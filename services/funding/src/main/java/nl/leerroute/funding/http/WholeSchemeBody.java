package nl.leerroute.funding.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import nl.leerroute.funding.overview.Standing;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.answer.Weighty;
import nl.leerroute.schemes.plain.PlainLanguage;
import nl.leerroute.schemes.plain.PlainRule;

/**
 * A version with its whole rule.
 *
 * @param rule as it was published
 * @param plain the rule told in plain words
 * @param questions what to ask first of somebody who wonders whether it is there for him or her
 */
record WholeSchemeBody(
    @JsonUnwrapped SchemeBody scheme,
    @JsonRawValue String rule,
    List<SectionBody> plain,
    List<QuestionBody> questions) {

  private static final int MOST_QUESTIONS = 3;

  /**
   * @param named the words that the rule names of those that the fact can be
   */
  record QuestionBody(String fact, Set<String> named) {}

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
            .toList(),
        Weighty.first(MOST_QUESTIONS, standing.version().rule()).stream()
            .map(each -> new QuestionBody(each.fact().name(), each.named()))
            .toList());
  }
}
