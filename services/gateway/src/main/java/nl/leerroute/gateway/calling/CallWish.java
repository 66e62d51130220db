package nl.leerroute.gateway.calling;

import java.util.List;

/**
 * What somebody typed who wants to be called.
 *
 * @param consent that name and number are kept, and seen by advisers
 */
public record CallWish(
    String name,
    String phone,
    List<String> moments,
    String language,
    List<String> about,
    boolean consent) {}
