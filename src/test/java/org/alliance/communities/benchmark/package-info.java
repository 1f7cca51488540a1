/**
 * Measures whole cases here and on a bare engine, and the intake of mail and the move of a meeting here and by plain loops, side
 * by side on one database server. No test: {@code mvn -Pbenchmark verify} runs it. Bars stand on counts, bytes and ratios of rates of the
 * same run, never on time itself.
 */
package org.alliance.communities.benchmark;
