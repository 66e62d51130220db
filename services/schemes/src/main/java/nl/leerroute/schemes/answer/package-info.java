/** What a scheme says to one person about one activity on one day. */
@NullMarked
package nl.leerroute.schemes.answer;

import org.jspecify.annotations.NullMarked;
