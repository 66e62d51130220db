package nl.leerroute.funding.http;

import java.time.Instant;
import nl.leerroute.contracts.Text;
import nl.leerroute.funding.drafting.Draft;
import nl.leerroute.funding.drafting.Edition;
import nl.leerroute.schemes.json.DraftForm;
import nl.leerroute.schemes.rule.SchemeRef;
import org.jspecify.annotations.Nullable;

/** A draft in the list of its fund; what is not written yet is empty. */
record DraftLine(
    String id,
    long version,
    String schemeId,
    String schemeVersion,
    Text name,
    @Nullable String basis,
    Instant changedAt,
    @Nullable String published) {

  static DraftLine of(Edition edition) {
    Draft draft = edition.draft();
    return new DraftLine(
        draft.id(),
        edition.version(),
        DraftForm.text(draft.content(), "scheme"),
        DraftForm.text(draft.content(), "version"),
        new Text(
            DraftForm.text(draft.content(), "name", "nl"),
            DraftForm.text(draft.content(), "name", "en")),
        draft.basis().map(SchemeRef::toString).orElse(null),
        draft.changedAt(),
        draft.published().map(SchemeRef::toString).orElse(null));
  }
}
