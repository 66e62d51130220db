package nl.leerroute.catalogue.provider;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That a provider stands in a register.
 *
 * @param number the provider's number there; absent: not known, or the register gives none
 */
public record Registration(Register register, @Nullable String number) {

  private static final Pattern BRIN = Pattern.compile("[0-9]{2}[A-Z]{2}");

  /** Registers that say something about who gives a course. */
  public enum Register {
    /** Short vocational education without VAT (Centraal Register Kort Beroepsonderwijs). */
    CRKBO,
    /** Members of the Dutch council for training (Nederlandse Raad voor Training en Opleiding). */
    NRTO,
    /** Recognised by the education executive agency; the number is the BRIN code. */
    DUO,
    /** Recognised to validate what somebody can do (Nationaal Kenniscentrum EVC). */
    EVC,
    /** Quality mark for services towards work (Blik op Werk), also for civic integration. */
    BLIK_OP_WERK,
    /** Career advisers (Nederlandse Organisatie voor Loopbaancoaches). */
    NOLOC
  }

  /** Whether the number has the form that its register uses. */
  public boolean isWellFormed() {
    return register != Register.DUO || number == null || BRIN.matcher(number).matches();
  }
}
