package org.alliance.communities.house.planted.smtp.mail;

import org.springframework.mail.javamail.JavaMailSender;

abstract class Sends {

    JavaMailSender sender;

}
