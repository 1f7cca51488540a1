package org.alliance.communities.workflow;

import java.util.Set;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class StaffQueue {

    static final String KEY = "test-staff-queue-with-a-key-that-is-too-long-to-be-a-part-of-the-id";

    @Bean
    ProcessDescription testStaffQueue() {
        return new ProcessDescription(KEY, Set.of(), Set.of("test-staff"));
    }

}
