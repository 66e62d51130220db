/** Words that people read, in both languages. */
@NullMarked
package nl.leerroute.matching.text;

import org.jspecify.annotations.NullMarked;
