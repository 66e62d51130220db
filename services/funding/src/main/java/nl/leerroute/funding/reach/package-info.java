/** Whom a rule reaches before it is published, by groups that are too large to find anybody in. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.reach;
