package nl.leerroute.intake.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Questions;

/**
 * What is remembered about the telling itself: it goes with the profile.
 *
 * @param heard day (UTC) on which the person last said something here
 * @param leaves each time that the person allowed something or took it back, oldest first
 */
public record Trail(LocalDate heard, List<Leave> leaves) {

  public static final Trail NONE = new Trail(LocalDate.EPOCH, List.of());

  public Trail {
    leaves = List.copyOf(leaves);
  }

  /** After the person said something, which may have changed what is allowed. */
  Trail after(Answers before, Answers now, Instant at) {
    boolean allowed = before.to(Questions.CONSENT).isPresent();
    boolean allows = now.to(Questions.CONSENT).isPresent();
    List<Leave> all = new ArrayList<>(leaves);
    if (allowed != allows) {
      all.add(new Leave(at, allows));
    }
    return new Trail(at.atOffset(ZoneOffset.UTC).toLocalDate(), all);
  }
}
