package org.alliance.communities.cases;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.Stream;

import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Our pages behind their login. */
@Lazy
class Pages {

    private final MockMvc web;

    Pages(WebApplicationContext application) {
        web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    }

    /** Somebody who has logged in. */
    static RequestPostProcessor as(String login, String... groups) {
        return user(login).authorities(AuthorityUtils.createAuthorityList(Stream.of(groups).map(group -> "GROUP_" + group)
            .toArray(String[]::new)));
    }

    ResultActions perform(RequestBuilder request) throws Exception {
        return web.perform(request);
    }

    /** A page that this reader may see. */
    String read(String path, RequestPostProcessor reader) throws Exception {
        return text(perform(get(path).with(reader)));
    }

    static String text(ResultActions page) throws Exception {
        return page.andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

}
