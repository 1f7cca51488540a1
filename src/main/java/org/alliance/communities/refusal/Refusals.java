package org.alliance.communities.refusal;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.bind.annotation.RestController;

/** Answers a refusal in JSON as the contract asks: 400 with type and message. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
class Refusals {

    record Answer(String type, String message) {
    }

    @ExceptionHandler
    ResponseEntity<Answer> refused(Refusal refusal) {
        return answer(HttpStatus.BAD_REQUEST, "Refusal", refusal.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Answer> notFound(NotFound notFound) {
        return answer(HttpStatus.NOT_FOUND, "NotFound", notFound.getMessage());
    }

    @ExceptionHandler({ HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class })
    ResponseEntity<Answer> unreadable(Exception ignored) {
        return answer(HttpStatus.BAD_REQUEST, "Refusal", "The request cannot be read: please check its fields.");
    }

    private static ResponseEntity<Answer> answer(HttpStatus status, String type, String message) {
        return ResponseEntity.status(status).body(new Answer(type, message));
    }

}
