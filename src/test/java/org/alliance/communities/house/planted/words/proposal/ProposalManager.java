package org.alliance.communities.house.planted.words.proposal;

abstract class ProposalManager {

    abstract void manage();

}
