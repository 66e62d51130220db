/** One version of a scheme: who, what, how much, when, how sure and with what. */
@NullMarked
package nl.leerroute.schemes.rule;

import org.jspecify.annotations.NullMarked;
