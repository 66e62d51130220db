package nl.leerroute.intake.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A change to some answers: set, or taken back. */
public final class Edit {

  private static final Edit NONE = new Edit(Map.of());

  private final Map<Question<?>, Optional<Object>> changes;

  private Edit(Map<Question<?>, Optional<Object>> changes) {
    this.changes = Map.copyOf(changes);
  }

  public static Edit none() {
    return NONE;
  }

  public <T> Edit set(Question<T> question, T answer) {
    return with(question, Optional.of(answer));
  }

  public Edit takeBack(Question<?> question) {
    return with(question, Optional.empty());
  }

  /** This edit and then the other one, as one edit. */
  public Edit then(Edit later) {
    Map<Question<?>, Optional<Object>> both = new HashMap<>(changes);
    both.putAll(later.changes);
    return new Edit(both);
  }

  Map<Question<?>, Optional<Object>> changes() {
    return changes;
  }

  private Edit with(Question<?> question, Optional<Object> answer) {
    Map<Question<?>, Optional<Object>> next = new HashMap<>(changes);
    next.put(question, answer);
    return new Edit(next);
  }

  @Override
  public String toString() {
    return "edit of " + changes.keySet().stream().map(Question::field).sorted().toList();
  }
}
