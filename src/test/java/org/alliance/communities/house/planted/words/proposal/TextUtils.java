package org.alliance.communities.house.planted.words.proposal;

abstract class TextUtils {

    abstract void use();

}
