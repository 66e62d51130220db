@NullMarked
package nl.leerroute.gateway.session;

import org.jspecify.annotations.NullMarked;
