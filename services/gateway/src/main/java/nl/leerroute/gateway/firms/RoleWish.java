package nl.leerroute.gateway.firms;

/**
 * Something that some people in a role should be able to do, as a form has it.
 *
 * @param skill URI
 * @param necessity MANDATORY, MUST or TRAINABLE
 * @param persons as typed
 * @param heldUntil a day as typed; empty: they do not have it yet
 */
public record RoleWish(String skill, String necessity, String persons, String heldUntil) {}
