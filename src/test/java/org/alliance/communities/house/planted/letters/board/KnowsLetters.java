package org.alliance.communities.house.planted.letters.board;

import jakarta.mail.Message;

abstract class KnowsLetters {

    Message letter;

}
