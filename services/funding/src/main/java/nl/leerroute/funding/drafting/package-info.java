/** Schemes in the making: drafts of officers, checked, tried on examples, and then published. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.drafting;
