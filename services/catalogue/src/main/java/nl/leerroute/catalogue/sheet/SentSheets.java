package nl.leerroute.catalogue.sheet;

import java.nio.file.Path;
import java.util.List;
import nl.leerroute.catalogue.incoming.Problem;
import reactor.core.publisher.Mono;

/** Sheets that providers send, in whatever form their program makes them. */
public interface SentSheets {

  /** What is wrong with the file as a whole, so that nothing of it can be taken. */
  Mono<List<Problem>> problems(Path file);

  /** The empty template in a form that the sender's program opens. */
  byte[] template(Form form);

  /** A form of sheets. */
  enum Form {
    CSV,
    XLSX
  }
}
