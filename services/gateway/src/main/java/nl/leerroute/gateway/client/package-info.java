/**
 * The other services over HTTP: bounded in time, closed off when they fail, never half believed.
 */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.client;
