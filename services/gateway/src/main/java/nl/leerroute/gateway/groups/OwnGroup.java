package nl.leerroute.gateway.groups;

import java.util.List;
import java.util.Optional;

/**
 * A group in which a firm takes part.
 *
 * @param group empty: too few take part to tell of it
 */
public record OwnGroup(String skill, Optional<GroupRequest> group, List<Proposal> proposals) {}
