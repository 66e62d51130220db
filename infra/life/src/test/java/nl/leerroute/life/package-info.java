@org.jspecify.annotations.NullMarked
package nl.leerroute.life;
