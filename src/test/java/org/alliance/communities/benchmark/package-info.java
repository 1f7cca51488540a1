/**
 * Measures whole cases here and on a bare engine, side by side on one database server. No test: {@code mvn -Pbenchmark verify}
 * runs it. Bars stand on counts and bytes only, never on time.
 */
package org.alliance.communities.benchmark;
