/** What funds do for people besides money. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.service;
