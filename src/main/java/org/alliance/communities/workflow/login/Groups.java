package org.alliance.communities.workflow.login;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The engine's groups as Spring Security's authorities, and back. */
final class Groups {

    /** Who may read the mails. */
    static final String[] MAIL_READERS = { "central-staff", "board-chair", "camunda-admin" };

    private static final String PREFIX = "GROUP_";

    private Groups() {
    }

    static String authority(String group) {
        return PREFIX + group;
    }

    static String[] authorities(String... groups) {
        return Stream.of(groups).map(Groups::authority).toArray(String[]::new);
    }

    static List<GrantedAuthority> authorities(List<String> groups) {
        return groups.stream().map(Groups::authority).<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
    }

    static List<String> of(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream().map(GrantedAuthority::getAuthority).filter(name -> name.startsWith(PREFIX))
            .map(name -> name.substring(PREFIX.length())).toList();
    }

}
