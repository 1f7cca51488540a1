package org.alliance.communities.mail;

import java.math.BigInteger;
import java.security.SecureRandom;

import org.springframework.stereotype.Component;

/** 130 random bits in digits and lower-case letters: mail servers do not keep upper case apart. */
@Component
class RandomTokens implements Tokens {

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        return new BigInteger(130, random).toString(Character.MAX_RADIX);
    }

}
