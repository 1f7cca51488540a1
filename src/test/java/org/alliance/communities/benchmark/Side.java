package org.alliance.communities.benchmark;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;

/** One of the two that are compared. Both pass the same elements of the same models in the same order. */
interface Side extends AutoCloseable {

    String database();

    ProcessEngine engine();

    /** Begins so many cases, all open at once afterwards. */
    void begin(int cases);

    /** What the form of a task carries. */
    Map<String, Object> form(String task);

    /** Background work beside the engine's jobs. */
    void workOn();

    /** The groups of a login. */
    List<String> groups(String login);

    @Override
    void close();

}
