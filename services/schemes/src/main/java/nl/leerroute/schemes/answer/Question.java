package nl.leerroute.schemes.answer;

import nl.leerroute.schemes.fact.Facts;

/** What is known of somebody, and what that person wants to do. */
public record Question(Facts facts, Purchase purchase) {

  /** The same where more is known for sure, whatever was told of it. */
  public Question knowing(Facts sure) {
    return new Question(facts.and(sure), purchase);
  }
}
