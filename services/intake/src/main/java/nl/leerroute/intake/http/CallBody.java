package nl.leerroute.intake.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.intake.call.Call;
import nl.leerroute.intake.call.Deed;
import nl.leerroute.intake.call.Moment;
import nl.leerroute.intake.call.Subject;

/** A call as its person sees it, and the adviser who opens it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CallBody(
    String id,
    String name,
    String phone,
    Set<Moment> moments,
    String language,
    Set<Subject> about,
    Optional<String> region,
    Instant at,
    List<Deed> deeds) {

  static CallBody of(Call call) {
    return new CallBody(
        call.id().value(),
        call.wish().name(),
        call.wish().phone().value(),
        call.wish().moments(),
        call.wish().language(),
        call.wish().about(),
        call.region(),
        call.at(),
        call.deeds());
  }

  /** In a list of work: neither name nor number. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Line(
      String id,
      Set<Moment> moments,
      String language,
      Set<Subject> about,
      Optional<String> region,
      Instant at,
      List<Deed> deeds) {

    static Line of(Call call) {
      return new Line(
          call.id().value(),
          call.wish().moments(),
          call.wish().language(),
          call.wish().about(),
          call.region(),
          call.at(),
          call.deeds());
    }
  }
}
