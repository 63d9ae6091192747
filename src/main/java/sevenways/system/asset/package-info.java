/**
 * What is sent as a file, under a name that carries its hash, and what pages need of these files.
 */
@NullMarked
package sevenways.system.asset;

import org.jspecify.annotations.NullMarked;
