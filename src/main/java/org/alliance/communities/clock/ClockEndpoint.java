package org.alliance.communities.clock;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

import org.alliance.communities.refusal.Refusal;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/** Reads and moves the demo clock: {@code POST /actuator/clock} with {@code {"advance":"P30D"}}. */
@Endpoint(id = "clock")
class ClockEndpoint {

    private static final Duration FURTHEST = Duration.ofDays(366 * 5);

    record Time(Instant now) {
    }

    record Complaint(String type, String message) {
    }

    private final DemoClock clock;

    private final Journey journey;

    ClockEndpoint(DemoClock clock, Journey journey) {
        this.clock = clock;
        this.journey = journey;
    }

    @ReadOperation
    Time now() {
        return new Time(clock.instant());
    }

    @WriteOperation
    WebEndpointResponse<?> advance(String advance) {
        try {
            Duration distance = Duration.parse(advance);
            if (distance.isNegative() || distance.compareTo(FURTHEST) > 0) {
                throw new Refusal("The clock moves forward only, and at most five years at once.");
            }
            journey.travel(distance);
            return new WebEndpointResponse<>(now());
        }
        catch (DateTimeException unreadable) {
            return refused("\"advance\" is a duration such as P30D or PT2H.");
        }
        catch (Refusal refusal) {
            return refused(refusal.getMessage());
        }
    }

    private static WebEndpointResponse<Complaint> refused(String sentence) {
        return new WebEndpointResponse<>(new Complaint("Refusal", sentence), WebEndpointResponse.STATUS_BAD_REQUEST);
    }

}
