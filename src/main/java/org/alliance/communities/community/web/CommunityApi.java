package org.alliance.communities.community.web;

import java.security.Principal;
import java.util.List;

import org.alliance.communities.community.CommunityRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory of communities for programs. */
@RestController
@RequestMapping("/api/communities")
class CommunityApi {

    private final CommunityRegister register;

    CommunityApi(CommunityRegister register) {
        this.register = register;
    }

    @GetMapping
    List<CommunityView> all(@RequestParam(defaultValue = "1000") int size, Principal visitor) {
        return register.all().stream().limit(size).map(one -> CommunityView.of(one, visitor != null)).toList();
    }

    @GetMapping("/{slug}")
    CommunityView one(@PathVariable String slug, Principal visitor) {
        return CommunityView.of(register.get(slug), visitor != null);
    }

}
