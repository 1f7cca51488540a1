package org.alliance.communities.workflow.login;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoginPage {

    private final boolean demoPeople;

    LoginPage(@Value("${communities.demo.people:false}") boolean demoPeople) {
        this.demoPeople = demoPeople;
    }

    @GetMapping("/login")
    String show(Model model) {
        model.addAttribute("demoPeople", demoPeople);
        return "login";
    }

}
