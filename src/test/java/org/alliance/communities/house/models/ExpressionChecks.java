package org.alliance.communities.house.models;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** What models call in the code. */
final class ExpressionChecks {

    private ExpressionChecks() {
    }

    static List<Check> all() {
        return List.of(
                new Check("each step calls a method that is there", ExpressionChecks::steps),
                new Check("each question of a model calls a method that answers it", ExpressionChecks::questions),
                new Check("each method of a bean for models is called by one", ExpressionChecks::uncalled),
                new Check("no timer or task has a time of its own", ExpressionChecks::literalTimes));
    }

    private static List<String> steps(Models models, Code code) {
        return models.all(ServiceTask.class).stream()
            .filter(task -> Call.of(task.it().getCamundaDelegateExpression()).filter(call -> !call.withExecution())
                .flatMap(call -> method(code, call)).filter(method -> method.getReturnType() == JavaDelegate.class)
                .isEmpty())
            .map(task -> task.finding("calls " + task.it().getCamundaDelegateExpression())).toList();
    }

    private static List<String> questions(Models models, Code code) {
        return Question.all(models).filter(question -> !question.isLiteral())
            .filter(question -> Call.of(question.text()).filter(Call::withExecution).flatMap(call -> method(code, call))
                .filter(method -> question.answer().isAssignableFrom(method.getReturnType())).isEmpty())
            .map(question -> question.place() + " asks " + question.text() + " for a " + question.answer().getSimpleName())
            .toList();
    }

    private static List<String> uncalled(Models models, Code code) {
        Set<String> called = Stream.concat(
                models.all(ServiceTask.class).stream().map(task -> task.it().getCamundaDelegateExpression()),
                Question.all(models).map(Question::text))
            .flatMap(text -> Call.of(text).stream()).map(Call::name).collect(Collectors.toSet());
        return code.beans().entrySet().stream().flatMap(bean -> Stream.of(bean.getValue().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> bean.getKey() + "." + method.getName()))
            .filter(name -> !called.contains(name)).map(name -> name + " is called by no model").toList();
    }

    private static List<String> literalTimes(Models models, Code code) {
        return Question.all(models).filter(question -> question.isLiteral() && question.isOfTime())
            .map(question -> question.place() + " has a time of its own").toList();
    }

    private static Optional<Method> method(Code code, Call call) {
        Class<?>[] arguments = call.withExecution() ? new Class<?>[] { DelegateExecution.class } : new Class<?>[0];
        return Optional.ofNullable(code.beans().get(call.bean())).flatMap(type -> Stream.of(type.getMethods())
            .filter(method -> method.getName().equals(call.method()))
            .filter(method -> List.of(method.getParameterTypes()).equals(List.of(arguments))).findAny());
    }

}
