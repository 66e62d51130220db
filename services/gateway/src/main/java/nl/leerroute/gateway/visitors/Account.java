package nl.leerroute.gateway.visitors;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who has logged in.
 *
 * @param subject stable id at the identity server
 * @param name as shown on the page
 * @param organisation the organisation the person acts for, by id
 */
public record Account(
    String subject, String name, Set<Capacity> capacities, Optional<String> organisation) {}
