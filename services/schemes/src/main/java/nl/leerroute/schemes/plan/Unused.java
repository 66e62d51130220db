package nl.leerroute.schemes.plan;

import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * A scheme that pays nothing in a plan, with its most telling answer over all steps.
 *
 * @param stepId the step of that answer
 */
public record Unused(SchemeVersion scheme, String stepId, Answer answer) {}
