package nl.leerroute.catalogue.http;

import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.provider.Command;
import nl.leerroute.catalogue.provider.ProviderId;

/** Reads what an operator decides about a provider. */
final class ReadingCommands {

  private static final int TEXT = 2_000;
  private static final Sentence PROVIDER =
      new Sentence("Geef het kenmerk van een aanbieder.", "Give the id of a provider.");

  private final Fields fields;

  ReadingCommands(Object plain) {
    fields = Fields.of(plain);
  }

  private enum Decision {
    CHECK,
    LIST,
    SUSPEND,
    GRANT_APPEAL,
    DENY_APPEAL,
    MERGE,
    KEEP_APART
  }

  /** Empty when something is wrong. */
  Optional<Command> read() {
    return fields.field("decision").required().choice(Decision.class).flatMap(this::command);
  }

  List<Problem> problems() {
    return fields.problems();
  }

  private Optional<Command> command(Decision decision) {
    return switch (decision) {
      case CHECK -> Optional.of(new Command.Check());
      case LIST -> Optional.of(new Command.List());
      case SUSPEND -> text("reason").map(Command.Suspend::new);
      case GRANT_APPEAL -> text("reason").map(Command.GrantAppeal::new);
      case DENY_APPEAL -> text("reason").map(Command.DenyAppeal::new);
      case MERGE -> provider().map(Command.Merge::new);
      case KEEP_APART -> provider().map(Command.KeepApart::new);
    };
  }

  Optional<String> text(String field) {
    return fields.field(field).required().text(TEXT);
  }

  private Optional<ProviderId> provider() {
    return fields.field("other").required().form(ProviderId::read, PROVIDER);
  }
}
