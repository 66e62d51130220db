/**
 * What a person can be asked, and the answers given so far: every answer is optional, and an answer
 * not given never means no.
 */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.answer;
