package nl.leerroute.gateway.answers;

import java.util.Optional;

/**
 * The courses of a route in classes that many routes share, for statistics that say of nobody what
 * was learned.
 *
 * @param form FORMAL, NON_FORMAL or INFORMAL: the most formal of them
 * @param diploma one of them leads to a recognised diploma
 * @param hours of study in all, rounded to tens
 * @param payer SCHEME, SELF or MIXED, as far as money is certain; empty: nobody has to pay
 * @param mandatory whether law asks one of them of who does certain work; empty: not known of all
 * @param money a scheme surely pays a part
 */
public record Courses(
    String form,
    boolean diploma,
    int hours,
    Optional<String> payer,
    Optional<Boolean> mandatory,
    boolean money) {}
