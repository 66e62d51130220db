package nl.leerroute.gateway.funds;

import java.util.Arrays;
import java.util.Optional;

/** As whom somebody looks for money. */
public enum Situation {
  EMPLOYEE,
  SELF_EMPLOYED,
  JOB_SEEKER,
  STUDENT,
  HOME_MAKER,
  VOLUNTEER,
  UNFIT_FOR_WORK,
  PENSIONER,
  NOT_SEEKING,
  EMPLOYER;

  /** Empty: there is no such situation. */
  public static Optional<Situation> named(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
