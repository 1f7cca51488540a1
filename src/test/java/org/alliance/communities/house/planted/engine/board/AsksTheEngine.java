package org.alliance.communities.house.planted.engine.board;

import org.camunda.bpm.engine.RuntimeService;

abstract class AsksTheEngine {

    RuntimeService engine;

}
