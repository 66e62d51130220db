package nl.leerroute.funding.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import nl.leerroute.funding.drafting.Checked;
import nl.leerroute.funding.drafting.Draft;
import nl.leerroute.funding.drafting.Edition;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.example.Tried;
import nl.leerroute.schemes.outline.Change;
import nl.leerroute.schemes.plain.PlainLanguage;
import nl.leerroute.schemes.rule.SchemeRef;
import org.jspecify.annotations.Nullable;

/**
 * A draft with all that a machine can say of it.
 *
 * @param version to be named when it is saved
 * @param content the rule as far as it is written, and its examples
 * @param plain the rule in plain words; empty while something in it is wrong
 * @param differences from the version that it was made from
 */
record DraftBody(
    String id,
    long version,
    @JsonRawValue String content,
    @Nullable String basis,
    Instant changedAt,
    String changedBy,
    @Nullable String published,
    boolean ready,
    List<FieldProblem> problems,
    List<WholeSchemeBody.SectionBody> plain,
    List<TriedBody> examples,
    List<ChangeBody> differences) {

  /**
   * @param answer what the rule says; absent: it cannot be tried yet
   */
  record TriedBody(boolean passes, @Nullable Wording answer) {

    static TriedBody of(Tried tried) {
      return new TriedBody(tried.passes(), tried.told());
    }
  }

  record ChangeBody(List<Wording> where, @Nullable Wording before, @Nullable Wording after) {

    static ChangeBody of(Change change) {
      return new ChangeBody(
          change.where(), change.before().orElse(null), change.after().orElse(null));
    }
  }

  static DraftBody of(Edition edition, Checked checked, List<Change> differences) {
    Draft draft = edition.draft();
    return new DraftBody(
        draft.id(),
        edition.version(),
        draft.content(),
        draft.basis().map(SchemeRef::toString).orElse(null),
        draft.changedAt(),
        draft.changedBy(),
        draft.published().map(SchemeRef::toString).orElse(null),
        checked.isReady(),
        checked.problems().stream().map(Replies::field).toList(),
        checked.rule().map(rule -> PlainLanguage.tell(rule).sections()).orElse(List.of()).stream()
            .map(WholeSchemeBody.SectionBody::of)
            .toList(),
        checked.examples().stream()
            .map(each -> each.map(TriedBody::of).orElse(new TriedBody(false, null)))
            .toList(),
        differences.stream().map(ChangeBody::of).toList());
  }
}
