package nl.leerroute.catalogue.offer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kind of learning an offer is and what one has afterwards.
 *
 * @param nlqf level in the Dutch qualifications framework, 1 to 8; absent: not classified
 * @param credential diploma or certificate; absent: proof of participation at most
 * @param exam a participant is examined at the end
 */
public record Nature(
    Kind kind,
    Formality formality,
    Length length,
    Set<Form> forms,
    @Nullable Integer nlqf,
    @Nullable Wording credential,
    boolean exam) {

  public Nature {
    forms = Set.copyOf(forms);
  }
}
