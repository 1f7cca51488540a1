package org.alliance.communities.house.planted.arrows.attic;

abstract class BelongsNowhere {

    abstract void gatherDust();

}
