package nl.leerroute.catalogue.client;

import java.time.Duration;

/**
 * What is asked of a provider's system, and how long it may take.
 *
 * @param attempts in all, for one question
 * @param firstPause before the second attempt; it doubles with each
 * @param longestPause also when the system asks for a longer one
 * @param answer from a question to the last byte of its answer
 * @param bytes of one answer, unpacked
 * @param atOnce questions under way
 */
record Limits(
    int attempts,
    Duration firstPause,
    Duration longestPause,
    Duration answer,
    int bytes,
    int atOnce) {}
