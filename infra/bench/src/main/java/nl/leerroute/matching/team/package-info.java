/** Plans of firms held against what comes of it when nobody plans them. */
@NullMarked
package nl.leerroute.matching.team;

import org.jspecify.annotations.NullMarked;
