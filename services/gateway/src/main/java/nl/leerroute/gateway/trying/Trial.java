package nl.leerroute.gateway.trying;

import nl.leerroute.gateway.visitors.ProfileId;

/**
 * Other answers that somebody tries out.
 *
 * @param profile under which routes are planned for it
 */
public record Trial(ProfileId profile, Tried tried) {}
