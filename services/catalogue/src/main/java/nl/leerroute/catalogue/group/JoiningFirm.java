package nl.leerroute.catalogue.group;

import java.util.List;

/**
 * A firm that wants to learn something together with others.
 *
 * @param region in which it looks for others, for instance {@code AM02}
 */
public record JoiningFirm(String region, List<Join> joins) {}
