/** What people and programs may count on when they log in. */
@NullMarked
package nl.leerroute.identity;

import org.jspecify.annotations.NullMarked;
