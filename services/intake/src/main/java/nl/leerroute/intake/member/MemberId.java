package nl.leerroute.intake.member;

import java.util.Optional;
import java.util.UUID;

/** One person in one team; says nothing about either. */
public record MemberId(String value) {

  private static final String FORM = "[a-f0-9-]{36}";

  public MemberId {
    if (!value.matches(FORM)) {
      throw new IllegalArgumentException("not a member id");
    }
  }

  static MemberId random() {
    return new MemberId(UUID.randomUUID().toString());
  }

  public static Optional<MemberId> written(String text) {
    return text.matches(FORM) ? Optional.of(new MemberId(text)) : Optional.empty();
  }
}
