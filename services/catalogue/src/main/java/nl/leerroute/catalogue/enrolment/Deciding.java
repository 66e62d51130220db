package nl.leerroute.catalogue.enrolment;

import java.time.Instant;
import java.util.Optional;
import nl.leerroute.catalogue.enrolment.Stage.Asked;
import nl.leerroute.catalogue.enrolment.Stage.Confirmed;
import nl.leerroute.catalogue.enrolment.Stage.Declined;
import nl.leerroute.catalogue.enrolment.Stage.OtherDateOffered;
import nl.leerroute.catalogue.enrolment.Stage.Refused;
import nl.leerroute.catalogue.enrolment.Stage.Released;
import nl.leerroute.catalogue.enrolment.Stage.Withdrawn;

/**
 * The life of a request: asked, then confirmed, refused or answered with another date that the
 * person accepts or declines; withdrawn by the person, or released when nobody answers.
 */
final class Deciding {

  private final EnrolmentId id;
  private final Instant now;

  Deciding(EnrolmentId id, Instant now) {
    this.id = id;
    this.now = now;
  }

  Change on(Optional<Enrolment> current, Command command) {
    if (command instanceof Command.Ask ask) {
      return current.map(before -> askedAgain(before, ask)).orElseGet(() -> asked(ask));
    }
    return current
        .map(enrolment -> on(enrolment, command))
        .orElseGet(() -> new Change.Refused(Refusal.NO_SUCH_ENROLMENT));
  }

  private Change asked(Command.Ask ask) {
    return new Change.Made(
        new Enrolment(
            id,
            ask.asker(),
            ask.course(),
            ask.start(),
            now,
            ask.contact(),
            new Asked(now, false),
            false,
            null));
  }

  private Change askedAgain(Enrolment before, Command.Ask ask) {
    return switch (before.stage()) {
      case Asked _, OtherDateOffered _, Confirmed _ -> new Change.None();
      case Refused _ -> new Change.Refused(Refusal.REFUSED_BEFORE);
      case Declined _, Withdrawn _, Released _ ->
          before.leaving() ? new Change.Refused(Refusal.BUSY) : asked(ask);
    };
  }

  private Change on(Enrolment enrolment, Command command) {
    return switch (command) {
      case Command.Ask _ -> new Change.None();
      case Command.Confirm(ProofCode proof) ->
          enrolment.stage() instanceof Asked ? confirmed(enrolment, proof) : notFromHere();
      case Command.Accept(ProofCode proof) ->
          enrolment.stage() instanceof OtherDateOffered
              ? confirmed(enrolment, proof)
              : notFromHere();
      case Command.OfferOtherDate(Start start) ->
          enrolment.stage() instanceof Asked && !start.isSameAs(enrolment.asked())
              ? made(enrolment, new OtherDateOffered(start, now))
              : notFromHere();
      case Command.Refuse(Stage.Reason reason) ->
          enrolment.stage() instanceof Asked
              ? made(enrolment, new Refused(reason, now))
              : notFromHere();
      case Command.Decline() ->
          enrolment.stage() instanceof OtherDateOffered
              ? made(enrolment, new Declined(now))
              : notFromHere();
      case Command.Withdraw() -> withdrawn(enrolment);
      case Command.Chase() -> chased(enrolment);
      case Command.Written() ->
          enrolment.isToBeWritten() ? new Change.Made(enrolment.writtenOn(now)) : new Change.None();
      case Command.Left() ->
          enrolment.leaving() ? new Change.Made(enrolment.left()) : new Change.None();
    };
  }

  private Change confirmed(Enrolment enrolment, ProofCode proof) {
    Start start = enrolment.start();
    return Patience.hasBegun(start, now)
        ? new Change.Refused(Refusal.CLOSED)
        : made(enrolment, new Confirmed(start, proof, now));
  }

  private Change withdrawn(Enrolment enrolment) {
    if (enrolment.stage().isOver()) {
      return notFromHere();
    }
    return enrolment.stage() instanceof Confirmed && Patience.hasBegun(enrolment.start(), now)
        ? new Change.Refused(Refusal.STARTED)
        : made(enrolment, new Withdrawn(now));
  }

  private Change chased(Enrolment enrolment) {
    return switch (enrolment.stage()) {
      case Asked(Instant at, boolean reminded) -> {
        if (isOver(Patience.releaseAt(at, enrolment.asked()))) {
          yield made(enrolment, new Released(now));
        }
        yield !reminded && isOver(Patience.remindAt(at))
            ? made(enrolment, new Asked(at, true))
            : new Change.None();
      }
      case OtherDateOffered(Start start, Instant at) ->
          isOver(Patience.releaseAt(at, start))
              ? made(enrolment, new Released(now))
              : new Change.None();
      case Confirmed(Start start, var _, var _) ->
          enrolment.contact() != null && isOver(Patience.forgetAt(start))
              ? new Change.Made(enrolment.withoutContact())
              : new Change.None();
      case Refused _, Declined _, Withdrawn _, Released _ -> new Change.None();
    };
  }

  private boolean isOver(Instant moment) {
    return !now.isBefore(moment);
  }

  private static Change made(Enrolment enrolment, Stage next) {
    return new Change.Made(enrolment.at(next));
  }

  private static Change notFromHere() {
    return new Change.Refused(Refusal.NOT_FROM_HERE);
  }
}
